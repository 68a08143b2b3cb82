locals {
  jobs = {
    ingest  = "ingest.handler"
    archive = "archive.handler"
  }
}

data "archive_file" "api" {
  type        = "zip"
  source_dir  = "${path.module}/src/api"
  output_path = "${path.module}/api.zip"
}

data "archive_file" "audit" {
  type        = "zip"
  source_file = "audit/index.py"
  output_path = "audit.zip"
}

data "archive_file" "job" {
  for_each    = local.jobs
  type        = "zip"
  source_dir  = "${path.module}/jobs/${each.key}"
  output_path = "${path.module}/${each.key}.zip"
}

data "archive_file" "shared" {
  for_each    = local.jobs
  type        = "zip"
  source_dir  = "${path.module}/shared/${each.key}"
  output_path = "${path.module}/shared_${each.key}.zip"
}

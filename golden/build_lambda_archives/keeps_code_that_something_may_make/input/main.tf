resource "local_file" "code" {
  for_each = toset(["ingest", "audit"])
  filename = "${path.module}/jobs/${each.key}/index.py"
  content  = "def handler(event, context): return event"
}

data "archive_file" "ingest" {
  type        = "zip"
  source_dir  = "${path.module}/jobs/ingest"
  output_path = "${path.module}/ingest.zip"
}

data "archive_file" "web" {
  type        = "zip"
  source_dir  = "${path.module}/web/dist"
  output_path = "${path.module}/web.zip"
}

data "archive_file" "site" {
  type        = "zip"
  source_dir  = "${path.module}/site"
  output_path = "${path.module}/site.zip"
}

data "archive_file" "mailer" {
  type        = "zip"
  source_dir  = "${path.module}/generated/mailer"
  output_path = "${path.module}/mailer.zip"
}

data "archive_file" "engine" {
  type        = "zip"
  source_dir  = var.engine_path
  output_path = "${path.module}/engine.zip"
}

variable "engine_path" {
  type    = string
  default = "engine"
}

data "archive_file" "router" {
  type        = "zip"
  source_file = "${path.module}/router/bootstrap"
  output_path = "${path.module}/router.zip"
}

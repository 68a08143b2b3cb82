variable "created_at" {
  type    = string
  default = null
}

locals {
  tags = {
    Project   = "orders"
    CreatedAt = timestamp()
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = local.tags

  lifecycle {
    ignore_changes = [tags["CreatedAt"], tags_all]
  }
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
  tags = local.tags

  lifecycle {
    ignore_changes = all
  }
}

resource "aws_sqs_queue" "given" {
  name = "given"
  tags = { CreatedAt = coalesce(var.created_at, timestamp()) }
}

resource "aws_sqs_queue" "either" {
  name = "either"
  tags = { CreatedAt = var.created_at != null ? var.created_at : timestamp() }
}

resource "aws_sqs_queue" "project" {
  name = "project"
  tags = { Project = local.tags.Project }
}

resource "terraform_data" "run" {
  input = timestamp()
}

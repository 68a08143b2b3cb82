locals {
  created = formatdate("YYYY-MM-DD", timestamp())

  tags = {
    Project   = "orders"
    CreatedAt = local.created
  }

  plain = {
    Project = local.tags.Project
  }
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = local.tags
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
  tags = merge(local.tags, { Name = "ingest" })
}

resource "aws_sqs_queue" "plain" {
  name = "plain"
  tags = local.plain
}

resource "aws_sns_topic" "orders" {
  name = "orders"

  tags = {
    Run = "run-${timestamp()}"
  }
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

resource "aws_kms_key" "tasks" {
  description = "Ephemeral storage of tasks"
}

# Volumes are encrypted with the permissions of a role.
resource "aws_kms_key" "volumes" {
  description = "Volumes of tasks"
}

resource "aws_ecs_cluster" "orders" {
  name = "orders"

  configuration {
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = aws_kms_key.tasks.id
      kms_key_id                           = aws_kms_key.volumes.id
    }
  }
}

resource "aws_kms_key" "tables" {
  description = "Tables"
}

resource "aws_s3tables_table_bucket" "orders" {
  name = "orders"

  encryption_configuration = {
    sse_algorithm = "aws:kms"
    kms_key_arn   = aws_kms_key.tables.arn
  }
}

resource "aws_kms_key" "filters" {
  description = "Filters of events"
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn = "arn:aws:sqs:eu-west-1:123456789012:orders"
  function_name    = "orders"
  kms_key_arn      = aws_kms_key.filters.arn

  filter_criteria {
    filter {
      pattern = jsonencode({ body = { kind = ["paid"] } })
    }
  }
}

variable "engine_mode" {
  type    = string
  default = "provisioned"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  engine_mode                 = var.engine_mode
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 4
  }
}

# It was made before, and AWS has made it another one since.
resource "aws_rds_cluster" "old" {
  cluster_identifier          = "old"
  engine                      = "aurora-postgresql"
  engine_mode                 = "serverless"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true

  lifecycle {
    ignore_changes = [engine_mode]
  }
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = var.role_arn
  runtime       = "java21"
  handler       = "example.Handler::handleRequest"
  s3_bucket     = "example-code"
  s3_key        = "ingest.jar"
  publish       = true

  dynamic "snap_start" {
    for_each = var.starts_from_snapshots ? [1] : []

    content {
      apply_on = "PublishedVersions"
    }
  }
}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  count = var.starts_from_snapshots ? 0 : 1

  function_name                     = aws_lambda_function.ingest.function_name
  qualifier                         = aws_lambda_function.ingest.version
  provisioned_concurrent_executions = 2
}

variable "role_arn" {
  type = string
}

variable "starts_from_snapshots" {
  type = bool
}

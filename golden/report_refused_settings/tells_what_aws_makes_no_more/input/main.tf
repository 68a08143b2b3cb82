resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  engine_mode                 = "serverless"
  database_name               = "orders"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = var.role_arn
  runtime       = "java21"
  handler       = "example.Handler::handleRequest"
  s3_bucket     = "example-code"
  s3_key        = "ingest.jar"
  publish       = true

  snap_start {
    apply_on = "PublishedVersions"
  }
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.ingest.function_name
  function_version = aws_lambda_function.ingest.version
}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  function_name                     = aws_lambda_alias.live.function_name
  qualifier                         = aws_lambda_alias.live.name
  provisioned_concurrent_executions = 2
}

variable "role_arn" {
  type = string
}

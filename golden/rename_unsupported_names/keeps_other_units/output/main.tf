resource "aws_sqs_queue" "jobs" {
  visibility_timeout_seconds = 60
}

resource "aws_lambda_function" "app" {
  function_name   = "app"
  role            = var.role_arn
  handler         = "index.handler"
  runtime         = "python3.12"
  s3_bucket       = "code"
  s3_key          = "app.zip"
  timeout_minutes = 5
  memory_size     = 512
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name               = "daily"
    target_vault_name       = "vault"
    start_window_hours      = 1
    completion_window_hours = 3
  }
}

resource "aws_kinesis_stream" "events" {
  name                  = "events"
  shard_count           = 1
  retention_period_days = 7
}

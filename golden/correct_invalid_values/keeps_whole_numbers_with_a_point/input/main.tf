resource "aws_cloudwatch_log_group" "app" {
  name              = "/app"
  retention_in_days = 14.0
}

resource "aws_secretsmanager_secret" "app" {
  name_prefix             = "app-"
  recovery_window_in_days = 0.0
}

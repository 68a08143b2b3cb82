resource "aws_cloudwatch_log_group" "app" {
  name              = "/app/${var.name}-${var.environment_suffix}"
  retention_in_days = var.log_retention_days
}

resource "aws_sns_topic" "alerts" {
  count = var.enable_alerts ? 1 : 0
  name  = "${var.name}-alerts-${var.environment_suffix}"
}

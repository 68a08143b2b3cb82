locals {
  retention = 10
}

resource "aws_cloudwatch_log_group" "main" {
  name              = "/main"
  retention_in_days = local.retention
}

output "retention" {
  value = local.retention
}

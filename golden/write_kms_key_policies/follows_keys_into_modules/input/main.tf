data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

resource "aws_kms_key" "logs" {
  description         = "Log groups of the services"
  enable_key_rotation = true
}

resource "aws_kms_alias" "queues" {
  name          = "alias/orders-queues"
  target_key_id = aws_kms_key.queues.key_id
}

resource "aws_kms_key" "queues" {
  description = "Queues and topics"
}

# Only data that services encrypt for their callers.
resource "aws_kms_key" "data" {
  description = "Tables"
}

locals {
  keys = {
    logs = aws_kms_key.logs.arn
    data = aws_kms_key.data.arn
  }
}

module "orders" {
  source = "./modules/service"

  name = "orders"
  encryption = {
    logs   = aws_kms_key.logs.arn
    tables = aws_kms_key.data.arn
  }
}

module "payments" {
  source = "./modules/service"

  name       = "payments"
  encryption = local.keys
}

module "alerts" {
  source = "./modules/alerts"

  kms_key_id = aws_kms_alias.queues.target_key_arn
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "orders-errors"
  namespace           = "Orders"
  metric_name         = "Errors"
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  period              = 60
  evaluation_periods  = 1
  alarm_actions       = [module.alerts.topic_arn]
}

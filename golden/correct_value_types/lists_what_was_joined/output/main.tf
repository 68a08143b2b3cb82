variable "subnet_ids" {
  type = list(string)
}

variable "public_subnet_ids" {
  type = list(string)
}

resource "aws_lb" "orders" {
  name            = "orders"
  subnets         = var.subnet_ids # both zones
  security_groups = ["sg-0a1b2c3d", "sg-1a2b3c4d"]
}

resource "aws_db_subnet_group" "orders" {
  name       = "orders"
  subnet_ids = concat(var.subnet_ids, var.public_subnet_ids)
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "orders-errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 1
  threshold           = 0
  comparison_operator = "GreaterThanThreshold"
  alarm_actions       = [join(":", ["arn:aws:sns:eu-west-1:123456789012", "alarms"])]
  dimensions          = { FunctionName = "orders" }
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = [format("arn:aws:s3:::%s/*", "orders")]
  }
}

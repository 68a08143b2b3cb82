data "aws_elb_service_account" "main" {}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  handler       = "main.handler"
  runtime       = "python3.12"
  filename      = "orders.zip"
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.orders.function_name
  function_version = "1"
}

resource "aws_apigatewayv2_api" "shop" {
  name          = "shop"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_integration" "shop" {
  api_id           = aws_apigatewayv2_api.shop.id
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_function.orders.invoke_arn
}

resource "aws_apigatewayv2_integration" "live" {
  api_id           = aws_apigatewayv2_api.shop.id
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_alias.live.invoke_arn
}

resource "aws_lambda_permission" "shop" {
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "apigateway.amazonaws.com"
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
}

resource "aws_sqs_queue" "role" {
  name = "role"
}

resource "aws_cloudwatch_event_target" "role" {
  rule     = aws_cloudwatch_event_rule.nightly.name
  arn      = aws_sqs_queue.role.arn
  role_arn = var.role_arn
}

resource "aws_sqs_queue" "inline" {
  name   = "inline"
  policy = var.policy
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sns_topic_subscription" "inline" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.inline.arn
}

resource "aws_sqs_queue" "listed" {
  name = "listed"
}

resource "aws_sqs_queue_policy" "listed" {
  for_each = { listed = aws_sqs_queue.listed.url }

  queue_url = each.value
  policy    = var.policy
}

resource "aws_sns_topic_subscription" "listed" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.listed.arn
}

resource "aws_sqs_queue" "everyone" {
  name = "everyone"
}

resource "aws_sqs_queue_policy" "everyone" {
  queue_url = aws_sqs_queue.everyone.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = aws_sqs_queue.everyone.arn
      Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:sns:*:111122223333:*" } }
    }]
  })
}

resource "aws_sns_topic_subscription" "everyone" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.everyone.arn
}

# Alarms are let in by the policy that a topic has by default.
resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
  period              = 60
  statistic           = "Sum"
  threshold           = 0
  alarm_actions       = [aws_sns_topic.orders.arn]
}

resource "aws_s3_bucket" "logs" {
  bucket = "acme-logs"
}

# The account of the load balancers, as before there was a service for it.
resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = data.aws_elb_service_account.main.arn }
      Action    = "s3:PutObject"
      Resource  = "${aws_s3_bucket.logs.arn}/*"
    }]
  })
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = ["subnet-0a", "subnet-0b"]

  access_logs {
    bucket  = aws_s3_bucket.logs.id
    enabled = true
  }
}

resource "aws_s3_bucket" "unused" {
  bucket = "acme-unused"
}

resource "aws_lb" "quiet" {
  name    = "quiet"
  subnets = ["subnet-0a", "subnet-0b"]

  access_logs {
    bucket = aws_s3_bucket.unused.id
  }
}

variable "role_arn" {
  type = string
}

variable "policy" {
  type = string
}

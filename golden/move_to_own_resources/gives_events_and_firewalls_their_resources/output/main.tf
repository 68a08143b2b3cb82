resource "aws_lambda_function" "report" {
  function_name = "report"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  s3_bucket     = "code"
  s3_key        = "report.zip"
}

resource "aws_lambda_function_event_invoke_config" "report" {
  function_name          = aws_lambda_function.report.function_name
  maximum_retry_attempts = 1

  destination_config {
    on_failure {
      destination = var.queue_arn
    }
  }
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "cron(0 2 * * ? *)"
}

resource "aws_cloudwatch_event_target" "nightly" {
  rule = aws_cloudwatch_event_rule.nightly.name
  # The report is made.
  arn       = aws_lambda_function.report.arn
  target_id = "report"
}

resource "aws_cloudwatch_event_target" "nightly_2" {
  rule      = aws_cloudwatch_event_rule.nightly.name
  arn       = var.queue_arn
  target_id = "log"
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "prod"
}

resource "aws_wafv2_web_acl_association" "prod" {
  resource_arn = aws_api_gateway_stage.prod.arn
  web_acl_arn  = var.web_acl_arn
}

variable "role_arn" {
  type = string
}

variable "queue_arn" {
  type = string
}

variable "web_acl_arn" {
  type = string
}

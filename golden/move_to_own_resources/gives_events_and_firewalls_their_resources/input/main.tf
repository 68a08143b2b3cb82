resource "aws_lambda_function" "report" {
  function_name          = "report"
  role                   = var.role_arn
  handler                = "index.handler"
  runtime                = "python3.12"
  s3_bucket              = "code"
  s3_key                 = "report.zip"
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

  # The report is made.
  target {
    arn       = aws_lambda_function.report.arn
    target_id = "report"
  }

  target {
    arn       = var.queue_arn
    target_id = "log"
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "prod"
  web_acl_arn   = var.web_acl_arn
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

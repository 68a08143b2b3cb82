terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "stream_arn" {
  type = string
}

variable "deployment_id" {
  type = string
}

resource "aws_cloudwatch_log_group" "access" {
  name = "/orders/access"
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "orders" {
  api_id      = aws_apigatewayv2_api.orders.id
  name        = "$default"
  auto_deploy = true

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.access.arn
    format          = "$context.requestId"
  }
}

resource "aws_api_gateway_rest_api" "reports" {
  name = "reports"
}

resource "aws_api_gateway_stage" "reports" {
  rest_api_id   = aws_api_gateway_rest_api.reports.id
  deployment_id = var.deployment_id
  stage_name    = "live"

  access_log_settings {
    destination_arn = "arn:aws:firehose:eu-central-1:111122223333:deliverystream/amazon-apigateway-reports"
    format          = "$context.requestId"
  }
}

resource "aws_api_gateway_method_settings" "reports" {
  rest_api_id = aws_api_gateway_rest_api.reports.id
  stage_name  = aws_api_gateway_stage.reports.stage_name
  method_path = "*/*"

  settings {
    logging_level   = "OFF"
    metrics_enabled = true
  }
}

# Whoever calls it, and from where, only a person knows.
resource "aws_lambda_permission" "partner" {
  action        = "lambda:InvokeFunction"
  function_name = "ingest"
}

resource "aws_lambda_permission" "other" {
  action        = "lambda:InvokeFunction"
  function_name = "ingest"
  source_arn    = var.source_arn
}

resource "aws_api_gateway_method" "orders" {
  rest_api_id = "a1b2c3"
  resource_id = "d4e5f6"
  http_method = "GET"
}

resource "aws_sns_topic_subscription" "alerts" {
  topic_arn = var.source_arn
  endpoint  = var.endpoint
}

resource "aws_apigatewayv2_api" "shop" {
  name = "shop"
}

variable "source_arn" {
  type = string
}

variable "endpoint" {
  type = string
}

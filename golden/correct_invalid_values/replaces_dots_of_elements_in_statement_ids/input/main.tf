terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "api_arn" {
  type = string
}

variable "topic_arn" {
  type = string
}

variable "tenant" {
  type = string
}

locals {
  routes = {
    orders = { handler = "orders.list", function = "orders" }
    ingest = { handler = "ingest", function = "ingest" }
  }
}

resource "aws_lambda_permission" "routes" {
  for_each = local.routes

  statement_id  = "AllowApi-${each.value.handler}" # one for each route
  action        = "lambda:InvokeFunction"
  function_name = each.value.function
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${var.api_arn}/*/*/${each.key}"
}

resource "aws_lambda_permission" "topic" {
  statement_id  = "Allow SNS of ${var.tenant}"
  action        = "lambda:InvokeFunction"
  function_name = "ingest"
  principal     = "sns.amazonaws.com"
  source_arn    = var.topic_arn
}

resource "aws_lambda_permission" "replaced" {
  for_each = toset(["orders.list", "orders.get"])

  statement_id  = "Allow-${replace(each.key, ".", "-")}"
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "sns.amazonaws.com"
  source_arn    = var.topic_arn
}

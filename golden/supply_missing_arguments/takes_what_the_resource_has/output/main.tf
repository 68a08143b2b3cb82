terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "rest_api_id" {
  type = string
}

variable "namespace_id" {
  type = string
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = var.rest_api_id
}

resource "aws_api_gateway_stage" "orders" {
  rest_api_id   = var.rest_api_id
  stage_name    = "live"
  deployment_id = aws_api_gateway_deployment.orders.id

  canary_settings {
    percent_traffic = 10
    deployment_id   = aws_api_gateway_deployment.orders.id
  }
}

resource "aws_service_discovery_service" "orders" {
  name         = "orders"
  namespace_id = var.namespace_id

  dns_config {
    namespace_id = var.namespace_id

    dns_records {
      ttl  = 10
      type = "A"
    }
  }
}

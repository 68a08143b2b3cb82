terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "orders" {
  api_id                = aws_apigatewayv2_api.orders.id
  name                  = "prod"
  auto_deploy           = true
  xray_tracing_enabled  = var.tracing # as the others have it
  cache_cluster_enabled = true
  cache_cluster_size    = "0.5"

  default_route_settings {
    throttling_burst_limit = 100
    throttling_rate_limit  = 50
    caching_enabled        = true
    cache_ttl_in_seconds   = 300
  }

  # A canary is somebody's wish: it is not taken away.
  canary_settings {
    percent_traffic = 10
  }
}

resource "aws_apigatewayv2_integration" "orders" {
  api_id               = aws_apigatewayv2_api.orders.id
  integration_type     = "HTTP_PROXY"
  integration_method   = "GET"
  integration_uri      = "https://orders.example.com"
  cache_key_parameters = ["method.request.path.id"]
}

variable "tracing" {
  type    = bool
  default = true
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_apigatewayv2_stage" "live" {
  api_id = "abc123"
  name   = "live"
}

resource "aws_apigatewayv2_stage" "test" {
  api_id     = "abc123"
  name       = "test"
  stage_name = "trial"
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 4.0"
    }
  }
}

resource "aws_eip" "nat" {
  vpc = true
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
  is_enabled          = false
}

data "aws_region" "current" {}

output "region" {
  value = data.aws_region.current.name
}

terraform {
  required_version = ">= 1.5"

  backend "local" {}

  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

moved {
  from = aws_sqs_queue.old
  to   = aws_sqs_queue.orders
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

check "name" {
  data "aws_region" "current" {}

  assert {
    condition     = data.aws_region.current.name != ""
    error_message = "No region."
  }
}

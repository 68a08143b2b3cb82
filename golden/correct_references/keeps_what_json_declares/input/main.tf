terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_sqs_queue" "orders" {
  name = "old-orders"
}

variable "stage" {
  type = string
}

resource "aws_sqs_queue" "returns" {
  name = "returns-${local.stage}"

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.orders.arn
    maxReceiveCount     = 3
  })
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_sqs_queue" "orders" {
  name       = "orders-${terraform.workspace}-queue"
  fifo_queue = true

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead.arn
    maxReceiveCount     = 3
  })
}

resource "aws_sqs_queue" "dead" {
  name       = "orders-dead-" # letters
  fifo_queue = true
}

resource "aws_sns_topic" "orders" {
  name = "orders.fifo"
}

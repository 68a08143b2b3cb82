terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# Both kinds of queues and a function use it.
resource "aws_sqs_queue" "dead" {
  name = "dead"
}

resource "aws_sqs_queue" "orders" {
  name           = "orders.fifo"
  fifo_queue     = true
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 5 })
}

resource "aws_sqs_queue" "mails" {
  name           = "mails"
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 5 })
}

resource "aws_sqs_queue" "said" {
  name       = "said"
  fifo_queue = false
}

resource "aws_sqs_queue" "payments" {
  name           = "payments.fifo"
  fifo_queue     = true
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.said.arn, maxReceiveCount = 5 })
}

resource "aws_sqs_queue" "ordered_dead" {
  name       = "ordered-dead.fifo"
  fifo_queue = true
}

resource "aws_sqs_queue" "events" {
  name           = "events"
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.ordered_dead.arn, maxReceiveCount = 5 })
}

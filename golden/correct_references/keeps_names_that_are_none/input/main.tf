terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_sqs_queue" "orders;" {
  name = "orders"
}

output "queue" {
  description = "ARN of the queue"
  value       = aws_sqs_queue.orders.arn
}

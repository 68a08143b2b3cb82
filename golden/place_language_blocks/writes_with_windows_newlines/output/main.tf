terraform {
  required_version = ">= 1.5" # tested

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  # Who pays
  project = "orders"
  owner   = "platform"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

# Where orders go
output "url" {
  value = aws_sqs_queue.orders.url
}

output "arn" {
  value = aws_sqs_queue.orders.arn
}

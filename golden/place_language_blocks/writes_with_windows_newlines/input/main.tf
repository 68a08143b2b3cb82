terraform {
  required_providers {
    required_version = ">= 1.5" # tested

    aws {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals = {
  # Who pays
  project = "orders",
  owner   = "platform"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"

  # Where orders go
  output "url" {
    value = aws_sqs_queue.orders.url
  }
}

outputs {
  arn = aws_sqs_queue.orders.arn
}

required_version = ">= 1.5"

terraform {
  required_version = ">= 1.6"

  backend "local" {}
}

backend "s3" {
  bucket = "orders-state"
  key    = "orders.tfstate"
  region = "eu-west-1"
}

resource "aws_sqs_queue" "orders" {
  count = 2
  name  = "orders-${count.index}"

  output "name" {
    value = "orders-${count.index}"
  }

  output "url" {
    value = "orders"
  }
}

output "url" {
  value = aws_sqs_queue.orders[0].url
}

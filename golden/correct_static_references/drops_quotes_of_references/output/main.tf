provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "late" {
  provider   = aws.west
  name       = "late"
  depends_on = [aws_sqs_queue.orders]

  lifecycle {
    ignore_changes = [
      tags,
      policy, # by hand
      visibility_timeout_seconds,
    ]
  }
}

output "url" {
  value      = aws_sqs_queue.late.url
  depends_on = [aws_sqs_queue.orders]
}

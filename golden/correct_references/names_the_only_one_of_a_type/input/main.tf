data "aws_vpc" "shared" {
  default = true
}

data "aws_caller_identity" "deployer" {}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-${data.aws_caller_identity.account_id}"
}

resource "aws_security_group" "ingest" {
  vpc_id = data.aws_vpc.id
}

resource "aws_sqs_queue" "orders" {
  name = "orders-${data.aws_region.name}"
}

resource "aws_sqs_queue" "returns" {
  name = "returns"
}

output "bucket" {
  value = aws_s3_bucket.arn
}

output "queue" { # one of the two
  value = aws_sqs_queue.arn
}

output "same" {
  value = output.bucket.value
}

output "right" {
  value = aws_s3_bucket.orders.arn
}

output "given" {
  value = output.right.value
}

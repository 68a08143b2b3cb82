provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "copies"
  region = "eu-west-1"
}

resource "aws_sqs_queue" "orders" {
  provider = aws.copies
  name     = "orders"
}

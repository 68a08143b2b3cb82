provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-west-1"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

resource "aws_kms_key" "copies" {
  provider            = aws.replica
  description         = "Copies of orders"
  enable_key_rotation = true
}

provider "aws" {
  alias  = "primary"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}

resource "aws_sqs_queue" "orders" {
  provider = aws.primary
  name     = "orders"
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
}

data "aws_caller_identity" "current" {}

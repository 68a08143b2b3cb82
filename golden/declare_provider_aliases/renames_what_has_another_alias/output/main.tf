variable "second_region" {
  type    = string
  default = "eu-west-1"
}

provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "secondary"
  region = var.second_region

  assume_role {
    role_arn = "arn:aws:iam::111122223333:role/deploy"
  }
}

provider "aws" {
  alias  = "archive"
  region = "eu-north-1"
}

provider "aws" {
  alias  = "euw1"
  region = "eu-west-1"
}

resource "aws_sqs_queue" "orders" {
  provider = aws.euw1
  name     = "orders"
}

resource "aws_sqs_queue" "archive" {
  provider = aws.archive
  name     = "archive"
}

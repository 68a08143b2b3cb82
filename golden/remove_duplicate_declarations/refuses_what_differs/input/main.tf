terraform {
  backend "s3" {
    bucket = "state"
  }
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

locals {
  name = "orders"
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

provider "aws" {
  region = "eu-west-1"
}

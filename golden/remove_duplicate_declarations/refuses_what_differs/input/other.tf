terraform {
  backend "local" {}
}

variable "region" {
  type    = string
  default = "us-east-1"
}

locals {
  name = "invoices"
}

resource "aws_sqs_queue" "orders" {
  name       = "orders"
  fifo_queue = true
  policy     = null

  timeouts {}
}

resource "aws_sqs_queue" "orders" {
  name = "invoices"
}

provider "aws" {
  region = "us-east-1"
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  type    = string
  default = "orders"
}

variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/orders/${var.name}"
  tags = merge(
    var.tags,
    map(
      "Purpose", "Logs of ${var.name}", # whatever it logs
      "Owner", "network",
      var.name, join("-", [
        "a",
        "b",
      ]),
    )
  )
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = map("Owner", "network",
    "Purpose", "orders")
}

variable "name" {
  type = string
}

variable "owner" {
  type = string
}

locals {
  tags = {
    Owner = var.owner
  }
}

resource "aws_sqs_queue" "this" {
  name = var.name
}

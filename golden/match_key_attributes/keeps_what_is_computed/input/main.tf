terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "key" {
  type    = string
  default = "id"
}

# The key may be another one.
resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = var.key

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "payments" {
  name         = "payments"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  dynamic "attribute" {
    for_each = ["id"]

    content {
      name = attribute.value
      type = "S"
    }
  }
}

resource "aws_dynamodb_table" "refunds" {
  name         = "refunds"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = local.key

  attribute {
    name = "id"
    type = "S"
  }
}

locals {
  key = "id"
}

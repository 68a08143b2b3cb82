terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "keys" {
  type = map(string)
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  dynamic attribute {
    for_each = var.keys
    content {
      name = attribute.key
      type = attribute.value
    }
  }

  # What it holds is no name of a block.
  tags = { holds = "attributes" }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "indexes" {
  type = list(object({ name = string, hash_key = string }))
}

variable "replicas" {
  type = list(object({ region_name = string, color = string }))
}

variable "attributes" {
  type = list(object({ name = list(string), type = string }))
}

resource "aws_dynamodb_table" "orders" {
  name                   = "orders"
  billing_mode           = "PAY_PER_REQUEST"
  hash_key               = "sku"
  attribute              = var.attributes
  global_secondary_index = var.indexes
  replica                = var.replicas
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "eu-west-1"
  }
}

# Whoever runs it says how it is billed.
resource "aws_dynamodb_table" "carts" {
  name             = "carts"
  billing_mode     = var.billing_mode
  read_capacity    = var.capacity
  write_capacity   = var.capacity
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "eu-west-1"
  }
}

# There need not be replicas.
resource "aws_dynamodb_table" "refunds" {
  name             = "refunds"
  billing_mode     = "PROVISIONED"
  read_capacity    = 5
  write_capacity   = 5
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  dynamic "replica" {
    for_each = var.replicas

    content {
      region_name = replica.value
    }
  }
}

# It is not made.
resource "aws_dynamodb_table" "old" {
  count = 0

  name           = "old"
  read_capacity  = 5
  write_capacity = 5
  hash_key       = "id"

  attribute {
    name = "id"
    type = "S"
  }

  replica {
    region_name = "eu-west-1"
  }
}

variable "billing_mode" {
  type    = string
  default = "PROVISIONED"
}

variable "capacity" {
  type    = number
  default = 5
}

variable "replicas" {
  type    = set(string)
  default = []
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# What names its keys in another form is read once it is right.
resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  # epoch seconds
  attribute {
    name = "created_at"
    type = "N"
  }

  attribute {
    name = "customer_id"
    type = "N"
  }

  global_secondary_index {
    name            = "by-customer"
    partition_key   = "customer_id"
    sort_key        = "created_at"
    projection_type = "ALL"
  }
}

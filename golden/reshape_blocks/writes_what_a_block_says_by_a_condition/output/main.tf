variable "is_provisioned" {
  description = "Whether the capacity is told."
  type        = bool
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = var.is_provisioned ? "PROVISIONED" : "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  # Few read them.
  read_capacity  = var.is_provisioned ? 5 : null
  write_capacity = var.is_provisioned ? 10 : null # at night

  global_secondary_index {
    name            = "by-id"
    hash_key        = "id"
    projection_type = "ALL"

    read_capacity  = 5
    write_capacity = 5
  }
}

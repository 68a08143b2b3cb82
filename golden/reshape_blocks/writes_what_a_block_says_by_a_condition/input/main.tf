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

  dynamic "provisioned_throughput" {
    for_each = var.is_provisioned ? [1] : []
    content {
      # Few read them.
      read_capacity  = 5
      write_capacity = 10 # at night
    }
  }

  global_secondary_index {
    name            = "by-id"
    hash_key        = "id"
    projection_type = "ALL"

    provisioned_throughput {
      read_capacity_units  = 5
      write_capacity_units = 5
    }
  }
}

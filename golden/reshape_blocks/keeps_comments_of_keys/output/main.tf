resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"

  # by customer
  hash_key = "customer"
  # newest last
  range_key = "created"

  attribute {
    name = "customer"
    type = "S"
  }

  attribute {
    name = "created"
    type = "N"
  }

  attribute {
    name = "total"
    type = "N"
  }

  local_secondary_index {
    name            = "by_total"
    projection_type = "ALL"
    # as the table
    # the largest last
    range_key = "total"
  }
}

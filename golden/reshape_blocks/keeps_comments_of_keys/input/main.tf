resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"

  key_schema = [
    # by customer
    { attribute_name = "customer", key_type = "HASH" },
    { attribute_name = "created", key_type = "RANGE" } # newest last
  ]

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
    key_schema = [
      { attribute_name = "customer", key_type = "HASH" }, # as the table
      { attribute_name = "total", key_type = "RANGE" }    # the largest last
    ]
  }
}

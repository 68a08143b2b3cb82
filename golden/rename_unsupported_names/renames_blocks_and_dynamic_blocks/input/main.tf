resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attributes {
    name = "id"
    type = "S"
  }

  dynamic "attributes" {
    for_each = ["customer", "day"]
    content {
      name = attributes.value
      type = "S"
    }
  }
}

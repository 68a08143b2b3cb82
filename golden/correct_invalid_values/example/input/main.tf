resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "ON_DEMAND"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = 10
}

resource "aws_security_group" "orders" {
  name_prefix = "sg-orders-"
  description = "Orders"
}

locals {
  mode = "SOMETIMES"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = local.mode
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = 4000
}

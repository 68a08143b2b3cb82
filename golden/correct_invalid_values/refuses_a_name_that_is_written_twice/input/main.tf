resource "aws_appsync_graphql_api" "orders" {
  name                = "orders"
  authentication_type = "API_KEY"
}

resource "aws_appsync_datasource" "orders" {
  api_id = aws_appsync_graphql_api.orders.id
  name   = "orders-table"
  type   = "NONE"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders-table"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

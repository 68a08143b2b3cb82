variable "stream_arn" {
  type = string
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_method" "list" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  resource_id = aws_api_gateway_rest_api.orders.root_resource_id
  http_method = "GET"
}

resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = "prod"

  settings {
    metrics_enabled = true
  }
}

resource "aws_api_gateway_method_settings" "list" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = "prod"
  method_path = "/GET"

  settings {
    caching_enabled = true
  }
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn = var.stream_arn
  function_name    = "orders"
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_lambda_event_source_mapping" "table" {
  event_source_arn  = aws_dynamodb_table.orders.stream_arn
  function_name     = "orders"
  starting_position = "TRIM_HORIZON"
}

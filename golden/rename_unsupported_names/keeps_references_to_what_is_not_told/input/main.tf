# Of variables and other text nobody knows the id by the ARN.
resource "aws_cognito_user_pool_client" "web" {
  name          = "web"
  user_pool_arn = var.user_pool_arn
}

resource "aws_sqs_queue_policy" "ingest" {
  queue_arn = "arn:aws:sqs:eu-west-1:111122223333:ingest"
  policy    = var.policy
}

resource "aws_apigatewayv2_route" "orders" {
  api_id         = "a1b2c3"
  route_key      = "POST /orders"
  integration_id = "d4e5f6"
}

variable "user_pool_arn" {
  type = string
}

variable "policy" {
  type = string
}

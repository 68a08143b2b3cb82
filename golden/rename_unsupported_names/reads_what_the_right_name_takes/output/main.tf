resource "aws_sqs_queue" "ingest" {
  name = "ingest"
}

resource "aws_sqs_queue_policy" "ingest" {
  queue_url = aws_sqs_queue.ingest.id # who may send
  policy    = var.policy
}

resource "aws_sqs_queue_redrive_allow_policy" "ingest" {
  queue_url            = aws_sqs_queue.ingest.id
  redrive_allow_policy = jsonencode({ redrivePermission = "denyAll" })
}

resource "aws_cognito_user_pool" "shop" {
  name = "shop"
}

resource "aws_cognito_user_pool_client" "web" {
  name         = "web"
  user_pool_id = aws_cognito_user_pool.shop.id
}

resource "aws_iam_role" "ingest" {
  count              = 1
  name               = "ingest"
  assume_role_policy = var.policy
}

resource "aws_iam_role_policy_attachment" "ingest" {
  role       = aws_iam_role.ingest[0].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.ingest[0].arn
  handler       = "index.handler"
  runtime       = "python3.12"
  s3_bucket     = "code"
  s3_key        = "ingest.zip"
}

resource "aws_lambda_permission" "ingest" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.ingest.function_name
  principal     = "apigateway.amazonaws.com"
}

resource "aws_api_gateway_integration" "ingest" {
  rest_api_id             = "a1b2c3"
  resource_id             = "d4e5f6"
  http_method             = "POST"
  integration_http_method = "POST"
  type                    = "AWS_PROXY"
  uri                     = aws_lambda_function.ingest.invoke_arn
}

resource "aws_apigatewayv2_integration" "ingest" {
  api_id           = "a1b2c3"
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_function.ingest.invoke_arn
}

resource "aws_apigatewayv2_route" "ingest" {
  api_id    = "a1b2c3"
  route_key = "POST /orders"
  target    = "integrations/${aws_apigatewayv2_integration.ingest.id}"
}

resource "aws_cloudwatch_log_group" "flow" {
  name = "flow"
}

resource "aws_sfn_state_machine" "flow" {
  name       = "flow"
  role_arn   = aws_iam_role.ingest[0].arn
  definition = var.policy

  logging_configuration {
    log_destination = "${aws_cloudwatch_log_group.flow.arn}:*"
    level           = "ALL"
  }
}

resource "aws_sfn_state_machine" "other" {
  name       = "other"
  role_arn   = aws_iam_role.ingest[0].arn
  definition = var.policy

  logging_configuration {
    log_destination = "${aws_cloudwatch_log_group.flow.arn}:*"
    level           = "ALL"
  }

  tracing_configuration {
    enabled = true
  }
}

variable "policy" {
  type = string
}

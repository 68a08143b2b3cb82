resource "aws_apigatewayv2_api" "events" {
  name          = "events"
  protocol_type = "WEBSOCKET"
}

output "events" {
  value = aws_apigatewayv2_api.events.invoke_url
}

# The stage waits for the function, which cannot have its URL then.
resource "aws_api_gateway_rest_api" "shop" {
  name = "shop"
}

resource "aws_lambda_function" "shop" {
  function_name = "shop"
  role          = var.role_arn
  handler       = "index.handler"
  runtime       = "python3.12"
  s3_bucket     = "code"
  s3_key        = "shop.zip"

  environment {
    variables = {
      URL = aws_api_gateway_rest_api.shop.invoke_url
    }
  }
}

resource "aws_api_gateway_integration" "shop" {
  rest_api_id             = aws_api_gateway_rest_api.shop.id
  resource_id             = aws_api_gateway_rest_api.shop.root_resource_id
  http_method             = "POST"
  integration_http_method = "POST"
  type                    = "AWS_PROXY"
  uri                     = aws_lambda_function.shop.invoke_arn
}

resource "aws_api_gateway_deployment" "shop" {
  rest_api_id = aws_api_gateway_rest_api.shop.id
  depends_on  = [aws_api_gateway_integration.shop]
}

resource "aws_api_gateway_stage" "shop" {
  rest_api_id   = aws_api_gateway_rest_api.shop.id
  deployment_id = aws_api_gateway_deployment.shop.id
  stage_name    = "prod"
}

variable "role_arn" {
  type = string
}

variable "rest_api_id" {
  type = string
}

variable "root_resource_id" {
  type = string
}

resource "aws_api_gateway_method" "get" {
  rest_api_id   = var.rest_api_id
  resource_id   = var.root_resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

resource "aws_api_gateway_integration" "get" {
  rest_api_id = var.rest_api_id
  resource_id = var.root_resource_id
  http_method = aws_api_gateway_method.get.http_method
  type        = "MOCK"
}

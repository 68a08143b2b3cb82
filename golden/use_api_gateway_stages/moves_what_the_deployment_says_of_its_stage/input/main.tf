variable "stage" {
  type        = string
  description = "The stage's name"
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id       = var.api_id
  stage_name        = var.stage
  stage_description = "Orders"

  variables = {
    version = "1"
  }
}

resource "aws_api_gateway_stage" "this" {
  rest_api_id   = var.api_id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = var.stage
}

variable "api_id" {
  type        = string
  description = "The API's id"
}

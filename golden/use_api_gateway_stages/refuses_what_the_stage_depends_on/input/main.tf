resource "aws_api_gateway_deployment" "api" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  stage_name  = var.stage
}

resource "aws_api_gateway_stage" "live" {
  deployment_id = aws_api_gateway_deployment.api.id
  rest_api_id   = aws_api_gateway_rest_api.api.id
  stage_name    = var.stage
  variables = {
    arn = local.arn
  }
}

locals {
  arn = aws_api_gateway_deployment.api.execution_arn
}

resource "aws_api_gateway_deployment" "api" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  stage_name  = var.stage
  count       = 2
}

resource "aws_api_gateway_stage" "live" {
  deployment_id = aws_api_gateway_deployment.api[count.index].id
  rest_api_id   = aws_api_gateway_rest_api.api.id
  stage_name    = var.stage
  count         = 2
}

output "url" {
  value = aws_api_gateway_deployment.api[0].invoke_url
}

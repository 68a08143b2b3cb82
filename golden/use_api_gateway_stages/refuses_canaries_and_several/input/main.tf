resource "aws_api_gateway_deployment" "canary" {
  rest_api_id = "a1b2c3d4e5"
  stage_name  = "prod"

  canary_settings {
    percent_traffic = 10
  }
}

resource "aws_api_gateway_stage" "canary" {
  rest_api_id   = "a1b2c3d4e5"
  deployment_id = aws_api_gateway_deployment.canary.id
  stage_name    = "prod"
}

resource "aws_api_gateway_deployment" "many" {
  count       = 2
  rest_api_id = "f1b2c3d4e5"
  stage_name  = "stage-${count.index}"
}

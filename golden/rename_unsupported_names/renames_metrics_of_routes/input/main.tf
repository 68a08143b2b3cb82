resource "aws_apigatewayv2_stage" "ingest" {
  api_id = "a1b2c3"
  name   = "prod"

  default_route_settings {
    metrics_enabled = true
    logging_level   = "INFO"
  }

  route_settings {
    route_key       = "GET /orders"
    metrics_enabled = false
  }
}

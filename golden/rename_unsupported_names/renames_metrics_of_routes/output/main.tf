resource "aws_apigatewayv2_stage" "ingest" {
  api_id = "a1b2c3"
  name   = "prod"

  default_route_settings {
    detailed_metrics_enabled = true
    logging_level            = "INFO"
  }

  route_settings {
    route_key                = "GET /orders"
    detailed_metrics_enabled = false
  }
}

variable "request" {
  type        = map(string)
  description = "What to log of a request"
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_integration" "orders" {
  api_id             = aws_apigatewayv2_api.orders.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "https://${stageVariables.host}/{proxy}"
}

resource "aws_apigatewayv2_stage" "orders" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "$default"

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.orders.arn
    format          = jsonencode({ id = "${context.requestId}", ip = "<${context.identity.sourceIp}.>" })
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/orders"
}

resource "aws_cloudfront_function" "rewrite" {
  name    = "rewrite"
  runtime = "cloudfront-js-2.0"
  code    = <<-EOT
    function handler(event) {
      const context = event.context;
      console.log(`$${event.version} ${event.viewer.ip} ${context.requestId} ${1 + retries} ${terraform.workspace}`);
      console.log(`${aws_cloudwatch_log_group.orders.name} ${join(",", keys(var.request))}`);
      return event.request;
    }
  EOT
}

variable "api_id" {
  type = string
}

resource "aws_apigatewayv2_api" "chat" {
  name                       = "chat"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "chat" {
  api_id = aws_apigatewayv2_api.chat.id
  name   = "live"

  default_route_settings {
    logging_level = "INFO"
  }
}

resource "aws_apigatewayv2_stage" "given" {
  api_id = var.api_id
  name   = "live"

  default_route_settings {
    logging_level = "INFO"
  }
}

resource "aws_apigatewayv2_stage" "quiet" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "live"

  default_route_settings {
    data_trace_enabled = false
    logging_level      = "OFF"
  }
}

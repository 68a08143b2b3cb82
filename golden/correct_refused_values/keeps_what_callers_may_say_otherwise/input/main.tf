variable "protocol" {
  type    = string
  default = "HTTP"
}

variable "is_fifo" {
  type    = bool
  default = true
}

variable "peer_region" {
  type    = string
  default = ""
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = var.protocol
}

resource "aws_apigatewayv2_stage" "live" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "live"

  default_route_settings {
    logging_level = "INFO"
  }
}

resource "aws_sqs_queue" "orders" {
  name_prefix = "orders"
  fifo_queue  = var.is_fifo
}

resource "aws_lambda_event_source_mapping" "orders" {
  event_source_arn                   = aws_sqs_queue.orders.arn
  function_name                      = "orders"
  batch_size                         = 1000
  maximum_batching_window_in_seconds = 5
}

resource "aws_vpc_peering_connection" "main" {
  vpc_id      = "vpc-0123456789abcdef0"
  peer_vpc_id = "vpc-0123456789abcdef1"
  peer_region = var.peer_region
  auto_accept = true
}

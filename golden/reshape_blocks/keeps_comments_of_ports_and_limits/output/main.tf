variable "vpc_id" {
  type = string
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id

  ingress {
    description = "web"
    # Both for the browsers.
    from_port   = 80 # from the balancer
    to_port     = 80 # and no others
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }

  ingress {
    description = "web"
    from_port   = 443 # from the balancer
    to_port     = 443 # and no others
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_api_gateway_stage" "orders" {
  rest_api_id   = var.api_id
  deployment_id = var.deployment_id
  stage_name    = "prod"
}

resource "aws_api_gateway_method_settings" "orders" {
  rest_api_id = var.api_id
  stage_name  = aws_api_gateway_stage.orders.stage_name
  method_path = "*/*"

  # What the tables can bear.
  settings {
    # A tenth of the peak.
    throttling_rate_limit  = 100
    throttling_burst_limit = 200 # for a second
    # Ask before raising it.
  }
}

variable "api_id" {
  type = string
}

variable "deployment_id" {
  type = string
}

resource "aws_api_gateway_stage" "ingest" {
  rest_api_id   = var.api_id
  deployment_id = var.deployment_id
  stage_name    = "ingest"
}

resource "aws_api_gateway_method_settings" "ingest" {
  rest_api_id = var.api_id
  stage_name  = aws_api_gateway_stage.ingest.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit = 100
    # What the queue can bear.
    # As measured.
    throttling_burst_limit = 200
  }
}

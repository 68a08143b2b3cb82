variable "body" {
  type = string
}

# Reads or writes, and an answer that may be anything.
resource "aws_appautoscaling_target" "orders" {
  service_namespace = "dynamodb"
  resource_id       = "table/orders"
  min_capacity      = 2
  max_capacity      = 6
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shop/1a2b3c4d5e6f7a8b"
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "fixed-response"

    fixed_response {
      message_body = var.body
      status_code  = "404"
    }
  }
}

resource "aws_cloudfront_response_headers_policy" "secure" {
  name = "secure"

  security_headers_config {
    content_type_options {}

    frame_options {
      frame_option = "DENY"
      override     = true
    }

    strict_transport_security {
      access_control_max_age_sec = 31536000
      override                   = false
    }
  }
}

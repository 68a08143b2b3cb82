provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}

resource "aws_appautoscaling_target" "orders" {
  service_namespace  = "ecs"
  resource_id        = "service/shop/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 2
  max_capacity       = 6
}

resource "aws_appautoscaling_target" "ingest" {
  resource_id        = "function:ingest:live"
  scalable_dimension = "lambda:function:ProvisionedConcurrency"
  service_namespace  = "lambda"
  min_capacity       = 1
  max_capacity       = 5
}

resource "aws_lb_listener_rule" "closed" {
  listener_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/shop/1a2b3c4d5e6f7a8b/1a2b3c4d5e6f7a8b"

  action {
    type = "fixed-response"

    fixed_response {
      message_body = "{\"state\": \"closed\"}" # read by the shop
      status_code  = "503"
      content_type = "application/json"
    }
  }

  condition {
    path_pattern {
      values = ["/orders/*"]
    }
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/shop/1a2b3c4d5e6f7a8b"
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "fixed-response"

    fixed_response {
      message_body = "Not here"
      status_code  = "404"
      content_type = "text/plain"
    }
  }
}

resource "aws_cloudfront_response_headers_policy" "secure" {
  name = "secure"

  security_headers_config {
    frame_options {
      frame_option = "DENY"
      override     = false
    }

    strict_transport_security {
      access_control_max_age_sec = 31536000
      override                   = false
    }
  }
}

resource "aws_cloudfront_response_headers_policy" "framed" {
  name = "framed"

  security_headers_config {
    frame_options {
      frame_option = "SAMEORIGIN"
      override     = true
    }
  }
}

resource "aws_ssm_patch_baseline" "linux" {
  name             = "linux"
  operating_system = "AMAZON_LINUX_2023"
}

resource "aws_ssm_default_patch_baseline" "linux" {
  baseline_id      = aws_ssm_patch_baseline.linux.id
  operating_system = aws_ssm_patch_baseline.linux.operating_system
}

resource "aws_ec2_transit_gateway" "main" {
  description = "main"
}

resource "aws_ec2_transit_gateway" "dr" {
  provider    = aws.dr
  description = "dr"
}

resource "aws_ec2_transit_gateway_peering_attachment" "dr" {
  transit_gateway_id      = aws_ec2_transit_gateway.main.id
  peer_transit_gateway_id = aws_ec2_transit_gateway.dr.id
  peer_region             = "eu-central-1"
}

resource "aws_vpn_connection" "office" {
  customer_gateway_id = "cgw-0123456789abcdef0"
  transit_gateway_id  = aws_ec2_transit_gateway.main.id
  type                = "ipsec.1"
}

resource "aws_sns_topic_subscription" "team" {
  topic_arn = "arn:aws:sns:eu-west-1:123456789012:alarms"
  protocol  = "email"
  endpoint  = "team@example.com"
}

resource "aws_sns_topic_subscription" "orders" {
  topic_arn = "arn:aws:sns:eu-west-1:123456789012:orders"
  protocol  = "sqs"
  endpoint  = "arn:aws:sqs:eu-west-1:123456789012:orders"
}

resource "aws_api_gateway_method" "preflight" {
  rest_api_id   = "a1b2c3"
  resource_id   = "d4e5f6"
  http_method   = "OPTIONS"
  authorization = "NONE"
}

resource "aws_route53_resolver_query_log_config" "orders" {
  name            = "orders"
  destination_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:/dns/orders"
}

resource "aws_servicecatalog_portfolio_share" "ingest" {
  portfolio_id = "port-abcdefghijklm"
  type         = "ACCOUNT"
  principal_id = "123456789012"
}

resource "aws_route53_zone" "orders" {
  name    = "orders.example.com"
  comment = "Orders" # public
}

resource "aws_route53_zone_association" "ingest" {
  zone_id = aws_route53_zone.orders.zone_id
  vpc_id  = "vpc-0a1b2c3d"
}

resource "aws_route53_resolver_endpoint" "outbound" {
  direction          = "OUTBOUND"
  security_group_ids = ["sg-0a1b2c3d"]

  ip_address {
    subnet_id = "subnet-0a1b2c3d"
  }

  ip_address {
    subnet_id = "subnet-1a1b2c3d"
  }
}

resource "aws_flow_log" "orders" {
  vpc_id                   = "vpc-0a1b2c3d"
  traffic_type             = "REJECT"
  log_destination_type     = "s3"
  log_destination          = "arn:aws:s3:::orders-flow"
  max_aggregation_interval = 60
}

resource "aws_ec2_transit_gateway_vpc_attachment" "inspection" {
  transit_gateway_id     = "tgw-0a1b2c3d"
  vpc_id                 = "vpc-0a1b2c3d"
  subnet_ids             = ["subnet-0a1b2c3d"]
  appliance_mode_support = "enable"
}

resource "aws_ec2_transit_gateway_peering_attachment_accepter" "east" {
  transit_gateway_attachment_id = "tgw-attach-0a1b2c3d"
}

resource "aws_route53_health_check" "backlog" {
  type                            = "CLOUDWATCH_METRIC"
  cloudwatch_alarm_name           = "orders-backlog"
  cloudwatch_alarm_region         = "eu-west-1"
  insufficient_data_health_status = "Healthy"
}

resource "aws_vpc_endpoint" "storage" {
  vpc_id          = "vpc-0a1b2c3d"
  service_name    = "com.amazonaws.eu-west-1.s3"
  route_table_ids = ["rtb-0a1b2c3d"]
}

resource "aws_securityhub_account" "this" {
  auto_enable_controls = true
}

resource "aws_cognito_user_pool" "customers" {
  name = "customers"

  email_configuration {
    email_sending_account = "DEVELOPER"
    source_arn            = "arn:aws:ses:eu-west-1:123456789012:identity/example.com"
  }

  device_configuration {
    device_only_remembered_on_user_prompt = true
  }
}

resource "aws_cognito_user_pool_client" "shop" {
  name          = "shop"
  user_pool_id  = aws_cognito_user_pool.customers.id
  callback_urls = ["https://shop.example.com/signed-in"]
  logout_urls   = ["https://shop.example.com/"]
}

resource "aws_cloudwatch_metric_alarm" "backlog" {
  alarm_name          = "orders-backlog"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateNumberOfMessagesVisible"
  comparison_operator = "GreaterThanThreshold"
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  threshold           = 100
  treat_missing_data  = "notBreaching"
}

resource "aws_guardduty_filter" "scans" {
  name        = "scans"
  detector_id = "12abc34d567e8fa901bc2d34e56789f0"
  action      = "ARCHIVE"
  rank        = 1

  finding_criteria {
    criterion {
      field  = "type"
      equals = ["Recon:EC2/PortProbeUnprotectedPort"]
    }
  }
}

resource "aws_service_discovery_service" "orders" {
  name = "orders"

  health_check_config {
    type          = "HTTP"
    resource_path = "/health"
  }
}

resource "aws_wafv2_rule_group" "injections" {
  name     = "injections"
  scope    = "REGIONAL"
  capacity = 60

  rule {
    name     = "injections"
    priority = 1

    action {
      block {}
    }

    statement {
      sqli_match_statement {
        field_to_match {
          body {}
        }

        text_transformation {
          priority = 0
          type     = "URL_DECODE"
        }
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "injections"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "injections"
    sampled_requests_enabled   = true
  }
}

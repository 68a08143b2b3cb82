terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "subnet_ids" { type = list(string) }

variable "routes" {
  type    = map(number)
  default = { "GET /orders" = 100 }
}

resource "aws_elb" "orders" {
  name    = "orders"
  subnets = var.subnet_ids

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }

  access_logs {
    bucket        = "orders-logs"
    bucket_prefix = "elb" # as of an aws_lb
  }
}

resource "aws_lb" "ingest" {
  name    = "ingest"
  subnets = var.subnet_ids

  access_logs {
    bucket = "ingest-logs"
    prefix = "lb"
  }
}

resource "aws_backup_plan" "orders" {
  name = "orders"

  rule {
    rule_name                    = "daily"
    target_vault_name            = "orders"
    schedule                     = "cron(0 5 * * ? *)"
    schedule_expression_timezone = "Europe/Vienna"
  }
}

resource "aws_autoscaling_schedule" "night" {
  scheduled_action_name  = "night"
  autoscaling_group_name = "orders"
  desired_capacity       = 0
  recurrence             = "0 22 * * *"
  time_zone              = "Europe/Vienna"
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_stage" "orders" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "live"

  default_route_settings {
    detailed_metrics_enabled = true
  }

  dynamic "route_settings" {
    for_each = var.routes

    content {
      route_key              = route_settings.key
      throttling_burst_limit = route_settings.value
      throttling_rate_limit  = route_settings.value / 2
    }
  }
}

resource "aws_efs_access_point" "orders" {
  file_system_id = "fs-12345678"

  posix_user {
    uid = 1000
    gid = 1000
  }
}

resource "aws_neptune_cluster" "orders" {
  cluster_identifier        = "orders"
  neptune_subnet_group_name = "orders"
}

resource "aws_route" "hub" {
  route_table_id         = "rtb-12345678"
  destination_cidr_block = "10.0.0.0/8"
  transit_gateway_id     = "tgw-12345678"
}

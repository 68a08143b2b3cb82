terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# A budget of hours, a rule for names, a window of a length that is not known.
variable "hours" {
  type = number
}

resource "aws_budgets_budget" "hours" {
  name         = "hours"
  limit_amount = "200"
  limit_unit   = "Hrs"
  time_unit    = "MONTHLY"
}

resource "aws_vpc_security_group_ingress_rule" "dns" {
  security_group_id = "sg-0a1b2c3d"
  from_port         = 53
  to_port           = 53
  cidr_ipv4         = "10.0.0.0/16"
}

resource "aws_ssm_maintenance_window" "nightly" {
  name     = "nightly"
  schedule = "cron(0 2 ? * * *)"
  duration = var.hours
}

resource "aws_ssm_maintenance_window_task" "stop" {
  window_id = aws_ssm_maintenance_window.nightly.id
  task_arn  = "AWS-StopEC2Instance"
}

resource "aws_vpc_endpoint_service" "orders" {
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/orders/1"]
}

resource "aws_wafv2_ip_set" "office" {
  name      = "office"
  scope     = "REGIONAL"
  addresses = ["198.51.100.0/24", "2001:db8::/32"]
}

resource "aws_macie2_classification_job" "orders" {
  job_type = "ONE_TIME"
  name     = "orders"

  s3_job_definition {
    bucket_definitions {
      buckets = ["orders"]
    }
  }
}

# All headers would be more than most origins take.
resource "aws_cloudfront_origin_request_policy" "open" {
  name = "open"

  cookies_config {
    cookie_behavior = "all"
  }

  query_strings_config {
    query_string_behavior = "all"
  }
}

resource "aws_budgets_budget" "dollars" {
  name         = "dollars"
  budget_type  = "COST"
  limit_amount = "2000"
  limit_unit   = "USD"
  time_unit    = "ANNUALLY"

  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 1500
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["costs@example.com"]
  }
}

resource "aws_budgets_budget" "reserved" {
  name         = "reserved"
  budget_type  = "RI_UTILIZATION"
  limit_amount = "100"
  limit_unit   = "PERCENTAGE"
  time_unit    = "MONTHLY"

  notification {
    threshold                  = 80
    threshold_type             = "PERCENTAGE"
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["costs@example.com"]
  }
}

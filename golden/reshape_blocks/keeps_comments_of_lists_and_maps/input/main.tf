resource "aws_budgets_budget" "compute" {
  name         = "compute"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  # what the platform costs
  cost_filters = {
    Service = "Amazon Elastic Compute Cloud - Compute" # EC2
    # by tag
    TagKeyValue = "user:Team$orders"
  }
}

resource "aws_wafv2_regex_pattern_set" "paths" {
  name  = "paths"
  scope = "REGIONAL"

  regular_expression = [
    "^/wp-admin", # nobody has one
    # hidden files
    "^/\\.env$" # and what they hold
  ]
}

resource "aws_macie2_classification_job" "weekly" {
  name     = "weekly"
  job_type = "SCHEDULED"

  schedule_frequency {
    # before anybody works
    weekly_schedule {
      day_of_week = "MONDAY" # in UTC
    }
  }

  s3_job_definition {
    bucket_definitions {
      account_id = "123456789012"
      buckets    = ["orders-archive"]
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 5

  metric_query {
    id          = "errors"
    return_data = true

    metric_stat {
      # of all load balancers
      metric {
        metric_name = "HTTPCode_ELB_5XX_Count"
        namespace   = "AWS/ApplicationELB"
      }

      period = 60
      stat   = "Sum"
    }
  }
}

resource "aws_route53_resolver_rule" "office" {
  name                 = "office"
  domain_name          = "office.example.com"
  rule_type            = "FORWARD"
  resolver_endpoint_id = "rslvr-out-0a1b2c3d"

  target_ips = [
    "10.1.0.2", # first
    "10.1.0.3",
  ]
}

resource "aws_secretsmanager_secret" "token" {
  name           = "orders/token"
  replica_region = "eu-central-1"
}

resource "aws_ssm_patch_baseline" "ubuntu" {
  name             = "ubuntu"
  operating_system = "UBUNTU"

  approval_rule {
    patch_rules {
      approve_after_days = 7

      patch_filter {
        key    = "PRIORITY"
        values = ["Required"]
      }
    }
  }
}

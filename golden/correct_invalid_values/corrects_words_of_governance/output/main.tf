terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_servicecatalog_portfolio" "platform" {
  name          = "platform"
  provider_name = "Platform"
}

resource "aws_servicecatalog_principal_portfolio_association" "deploy" {
  portfolio_id   = aws_servicecatalog_portfolio.platform.id
  principal_arn  = "arn:aws:iam::123456789012:role/deploy"
  principal_type = "IAM" # who deploys
}

resource "aws_config_config_rule" "volumes" {
  name = "encrypted-volumes"

  source {
    owner             = "AWS"
    source_identifier = "ENCRYPTED_VOLUMES"
  }
}

resource "aws_shield_protection_group" "all" {
  protection_group_id = "all"
  aggregation         = "MEAN"
  pattern             = "ALL"
}

resource "aws_budgets_budget" "monthly" {
  name         = "monthly"
  budget_type  = "COST"
  limit_amount = "200"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 80
    threshold_type             = "PERCENTAGE"
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["costs@example.com"]
  }
}

resource "aws_ssm_maintenance_window" "nightly" {
  name     = "nightly"
  schedule = "cron(0 2 ? * * *)"
  duration = 3
  cutoff   = 1
}

resource "aws_ssm_maintenance_window_target" "web" {
  window_id     = aws_ssm_maintenance_window.nightly.id
  resource_type = "INSTANCE"

  targets {
    key    = "tag:Role"
    values = ["web"]
  }
}

resource "aws_accessanalyzer_analyzer" "unused" {
  analyzer_name = "unused"
  type          = "ACCOUNT_UNUSED_ACCESS"
}

resource "aws_vpn_connection" "office" {
  customer_gateway_id                 = "cgw-1"
  type                                = "ipsec.1"
  tunnel1_phase1_integrity_algorithms = ["SHA2-256", "SHA2-384"]
  tunnel1_phase2_integrity_algorithms = ["SHA2-512"]
}

resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_guardduty_organization_configuration" "main" {
  detector_id                      = aws_guardduty_detector.main.id
  auto_enable_organization_members = "NONE"
}

resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "rate"
    priority = 1

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit              = 10
        aggregate_key_type = "IP"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "web"
    sampled_requests_enabled   = true
  }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_budgets_budget" "monthly" {
  name         = "monthly"
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

  notification {
    threshold                  = 100
    threshold_type             = "PERCENTAGE"
    notification_type          = "FORECASTED"
    subscriber_email_addresses = ["costs@example.com"]
  }
}

resource "aws_budgets_budget" "yearly" {
  name         = "yearly"
  budget_type  = "COST"
  limit_amount = "2000"
  limit_unit   = "USD"
  time_unit    = "ANNUALLY"

  notification {
    threshold                  = 90
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["costs@example.com"]
  }
}

resource "aws_cloudwatch_log_group" "vpn" {
  name = "/vpn"
}

resource "aws_ec2_client_vpn_endpoint" "logged" {
  client_cidr_block      = "10.100.0.0/22"
  server_certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
  }

  connection_log_options {
    cloudwatch_log_group = aws_cloudwatch_log_group.vpn.name
  }
}

resource "aws_ec2_client_vpn_endpoint" "quiet" {
  client_cidr_block      = "10.104.0.0/22"
  server_certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/1"
  }
}

resource "aws_ssm_maintenance_window" "nightly" {
  name     = "nightly"
  schedule = "cron(0 2 ? * * *)"
  duration = 3
}

resource "aws_ssm_maintenance_window_task" "patch" {
  window_id       = aws_ssm_maintenance_window.nightly.id
  task_arn        = "AWS-RunPatchBaseline"
  max_concurrency = "2"
  max_errors      = "1"

  targets {
    key    = "InstanceIds"
    values = ["i-0a1b2c3d4e5f6a7b8"]
  }
}

resource "aws_ssm_maintenance_window_task" "restart" {
  window_id       = aws_ssm_maintenance_window.nightly.id
  task_arn        = "AWS-RestartEC2Instance"
  max_concurrency = "2"
  max_errors      = "1"

  targets {
    key    = "InstanceIds"
    values = ["i-0a1b2c3d4e5f6a7b8"]
  }

  task_invocation_parameters {
    automation_parameters {
      document_version = "$LATEST"
    }
  }
}

resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_guardduty_ipset" "office" {
  name        = "office"
  detector_id = aws_guardduty_detector.main.id
  format      = "TXT"
  location    = "https://s3.amazonaws.com/lists/office.txt"
}

resource "aws_route53_resolver_rule" "corp" {
  domain_name          = "corp.example.com"
  name                 = "corp"
  resolver_endpoint_id = "rslvr-out-1"

  target_ip {
    ip = "10.0.0.53"
  }
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

data "aws_caller_identity" "me" {}

resource "aws_macie2_classification_job" "orders" {
  name = "orders"

  s3_job_definition {
    bucket_definitions {
      buckets = [aws_s3_bucket.orders.bucket]
    }
  }
}

resource "aws_globalaccelerator_accelerator" "web" {
  name = "web"
}

resource "aws_globalaccelerator_listener" "web" {
  accelerator_arn = aws_globalaccelerator_accelerator.web.id

  port_range {
    from_port = 443
    to_port   = 443
  }
}

resource "aws_wafv2_ip_set" "office" {
  name      = "office"
  scope     = "REGIONAL"
  addresses = ["198.51.100.0/24"]
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  security_group_id = "sg-0a1b2c3d"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/16"
}

resource "aws_ce_anomaly_subscription" "costs" {
  name             = "costs"
  monitor_arn_list = ["arn:aws:ce::123456789012:anomalymonitor/1"]

  subscriber {
    type    = "SNS"
    address = "arn:aws:sns:eu-west-1:123456789012:costs"
  }
}

resource "aws_servicecatalog_product" "vpc" {
  name  = "vpc"
  owner = "Platform"

  provisioning_artifact_parameters {
    template_url = "https://s3.amazonaws.com/templates/vpc.yaml"
  }
}

resource "aws_acmpca_certificate_authority" "root" {
  type = "ROOT"

  certificate_authority_configuration {
    key_algorithm = "RSA_2048"

    subject {
      common_name = "example.com"
    }
  }
}

resource "aws_securityhub_organization_configuration" "main" {
  auto_enable_standards = "NONE"

  organization_configuration {
    configuration_type = "CENTRAL"
  }
}

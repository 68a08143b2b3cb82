terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "Web ACL (all)!" # on the dashboard
    sampled_requests_enabled   = true
  }
}

resource "aws_ssm_patch_baseline" "linux" {
  name = "linux&windows"
}

# These take such signs.
resource "aws_iam_policy" "orders" {
  name   = "orders+ingest@prod"
  policy = "{}"
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders/db+cache@prod"
}

resource "aws_launch_template" "orders" {
  name = "orders(blue)"
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/orders/#1"
}

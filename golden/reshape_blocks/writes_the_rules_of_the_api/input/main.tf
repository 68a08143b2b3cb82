terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_ecr_lifecycle_policy" "orders" {
  repository = "orders"

  rule {
    priority    = 1
    description = "Without a tag: two weeks"

    selection {
      tag_status   = "untagged"
      count_type   = "sinceImagePushed"
      count_unit   = "days"
      count_number = 14
    }

    action {
      type = "expire"
    }
  }

  rule {
    priority  = 2
    selection = { tag_status = "any", count_type = "imageCountMoreThan", count_number = 20 }
    action    = { type = "expire" }
  }
}

resource "aws_wafv2_web_acl" "orders" {
  name  = "orders"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "common"
    priority = 1

    # The group blocks by itself.
    action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesCommonRuleSet"
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "common"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "orders"
    sampled_requests_enabled   = true
  }
}

resource "aws_network_acl_rule" "out" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  egress         = true
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"

  port_range {
    from = 1024
    to   = 65535
  }
}

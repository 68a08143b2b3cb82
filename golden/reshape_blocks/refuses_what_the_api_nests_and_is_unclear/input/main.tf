terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}


resource "aws_budgets_budget" "orders" {
  name         = "orders"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  # What kind it is, is not said.
  notification {
    comparison_operator = "GREATER_THAN"
    threshold           = 80
    threshold_type      = "PERCENTAGE"
    notification_type   = "ACTUAL"

    subscriber {
      address = "oncall@example.com"
    }
  }
}

resource "aws_config_remediation_configuration" "ingress" {
  config_rule_name = "ingress"
  target_type      = "SSM_DOCUMENT"
  target_id        = "AWS-DisablePublicAccessForSecurityGroup"

  parameters = {
    GroupId = { Kind = "group", From = "rule" }
  }
}

resource "aws_ssm_maintenance_window_task" "clean" {
  window_id = "mw-0123456789abcdef0"
  task_type = "STEP_FUNCTIONS"
  task_arn  = "arn:aws:states:eu-west-1:111122223333:stateMachine:clean"

  task_parameters {
    name   = "Operation"
    values = ["Scan"]
  }
}

resource "aws_ecr_lifecycle_policy" "orders" {
  repository = "orders"

  rule {
    priority = 1

    selection {
      older_than = "14 days"
    }

    action {
      type = "expire"
    }
  }
}

resource "aws_elb" "orders" {
  name               = "orders"
  availability_zones = ["eu-west-1a"]

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }

  listener {
    lb_port           = 81
    lb_protocol       = "http"
    instance_port     = 8081
    instance_protocol = "http"
  }

  health_check {
    path                = "/status"
    healthy_threshold   = 2
    unhealthy_threshold = 2
    timeout             = 3
    interval            = 30
  }
}

resource "aws_wafv2_web_acl" "orders" {
  name  = "orders"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "here"
    priority = 1

    action {
      none {}
    }

    statement {
      geo_match_statement {
        country_codes = ["DE"]
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "here"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "orders"
    sampled_requests_enabled   = true
  }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "topic_arn" {
  type = string
}

variable "role_arn" {
  type = string
}

resource "aws_budgets_budget" "orders" {
  name         = "orders"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator = "GREATER_THAN"
    threshold           = 80
    threshold_type      = "PERCENTAGE"
    notification_type   = "ACTUAL"

    # Whoever is on call.
    subscriber_email_addresses = ["oncall@example.com", "finance@example.com"]
    subscriber_sns_topic_arns  = [var.topic_arn]
  }
}

resource "aws_config_remediation_configuration" "ingress" {
  config_rule_name = "ingress"
  target_type      = "SSM_DOCUMENT"
  target_id        = "AWS-DisablePublicAccessForSecurityGroup"

  # What the document takes.
  parameter {
    name           = "GroupId"
    resource_value = "RESOURCE_ID"
  }

  parameter {
    name         = "AutomationAssumeRole"
    static_value = var.role_arn
  }

  parameter {
    name          = "Regions"
    static_values = ["eu-west-1", "eu-west-2"]
  }

  parameter {
    name         = "Mode"
    static_value = "report"
  }

  parameter {
    name         = "Dry-Run"
    static_value = "true"
  }
}

resource "aws_ssm_maintenance_window_task" "patch" {
  window_id = "mw-0123456789abcdef0"
  task_type = "RUN_COMMAND"
  task_arn  = "AWS-RunPatchBaseline"

  task_invocation_parameters {
    run_command_parameters {
      parameter {
        name   = "Operation"
        values = ["Install"]
      }

      # At night only.
      parameter {
        name   = "RebootOption"
        values = ["RebootIfNeeded"] # whatever runs
      }
    }
  }
}

resource "aws_macie2_classification_job" "orders" {
  job_type = "SCHEDULED"
  name     = "orders"

  schedule_frequency {
    weekly_schedule = "MONDAY"
  }

  s3_job_definition {
    bucket_definitions {
      account_id = "111122223333"
      buckets    = ["orders"]
    }
  }
}

resource "aws_service_discovery_service" "orders" {
  name = "orders"

  dns_config {
    namespace_id = "ns-0123456789abcdef" # orders.internal

    dns_records {
      ttl  = 10
      type = "A"
    }
  }
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id           = "orders"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 1

  metric_query {
    id          = "errors"
    return_data = true

    metric {
      metric_name = "Errors"
      namespace   = "AWS/Lambda"
      period      = 60
      stat        = "Sum"
      dimensions  = { FunctionName = "orders" }
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

  health_check {
    target              = "HTTP:8080/status" # answers without a session
    healthy_threshold   = 2
    unhealthy_threshold = 2
    timeout             = 3
    interval            = 30
  }
}

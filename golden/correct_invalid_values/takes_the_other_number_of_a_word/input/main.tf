terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_securityhub_account" "main" {}

resource "aws_securityhub_insight" "recent" {
  group_by_attribute = "ResourceId"
  name               = "recent-findings"

  filters {
    created_at {
      date_range {
        unit  = "DAY"
        value = 7
      }
    }
  }

  depends_on = [aws_securityhub_account.main]
}

resource "aws_scheduler_schedule" "orders" {
  name                = "orders"
  schedule_expression = "rate(1 hours)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:lambda:eu-west-1:123456789012:function:orders"
    role_arn = "arn:aws:iam::123456789012:role/orders"
  }
}

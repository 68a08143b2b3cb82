terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# What a provider takes in one of several ways: off, or within a range; a word, or a share.
resource "aws_lb_target_group" "web" {
  name       = "web"
  port       = 80
  protocol   = "HTTP"
  vpc_id     = "vpc-0a1b2c3d4e5f60718"
  slow_start = 0
}

resource "aws_autoscaling_group" "web" {
  availability_zones = ["us-east-1a"]
  max_size           = 4
  min_size           = 1

  launch_template {
    id = "lt-0a1b2c3d4e5f60718"
  }

  instance_maintenance_policy {
    min_healthy_percentage = 90
    max_healthy_percentage = 120
  }
}

resource "aws_secretsmanager_secret" "token" {
  name                    = "token"
  recovery_window_in_days = 0
}

# Text beside what is an ARN.
resource "aws_securityhub_automation_rule" "sandbox" {
  description = "Findings of sandboxes"
  rule_name   = "sandbox"
  rule_order  = 1

  actions {
    type = "FINDING_FIELDS_UPDATE"

    finding_fields_update {
      note {
        text       = "Nobody looks at sandboxes"
        updated_by = "platform"
      }
    }
  }

  criteria {
    aws_account_id {
      comparison = "EQUALS"
      value      = "123456789012"
    }
  }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "checks" {
  type = map(string)
}

# For which of the targets it would hold is not said.
resource "aws_lb_target_group" "orders" {
  name     = "orders"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  dynamic "health_check" {
    for_each = var.checks

    content {
      path                 = health_check.value
      deregistration_delay = 30
    }
  }
}

# One of them may be the root device.
resource "aws_instance" "ingest" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"

  dynamic "block_device_mappings" {
    for_each = var.checks

    content {
      device_name = block_device_mappings.key

      ebs {
        volume_size = 20
      }
    }
  }
}

# Both would be in one block, which may or may not stand there.
resource "aws_glue_data_catalog_encryption_settings" "orders" {
  dynamic "connection_password_encryption" {
    for_each = var.checks

    content {
      return_connection_password_encrypted = true
    }
  }

  dynamic "encryption_at_rest" {
    for_each = var.checks

    content {
      catalog_encryption_mode = "SSE-KMS"
    }
  }
}

# What it is called by each of them is not said.
resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name          = "orders"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "AWS/Lambda"
  period              = 60
  statistic           = "Sum"
  threshold           = 0

  dynamic "dimension" {
    for_each = var.checks

    content {
      name  = dimension.key
      value = join(",", [for value in var.checks : "${value}-${dimension.value}"])
    }
  }
}

# Nothing in a lifecycle is dynamic.
resource "aws_sqs_queue" "orders" {
  name = "orders"

  dynamic "precondition" {
    for_each = var.checks

    content {
      condition     = precondition.value != ""
      error_message = "A check without a path."
    }
  }

  lifecycle {
    prevent_destroy = true
  }
}

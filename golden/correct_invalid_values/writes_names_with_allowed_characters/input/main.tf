terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  name = "Web_Orders"
}

resource "aws_lb" "web" {
  name    = "web_orders"
  subnets = var.subnet_ids

  tags = {
    Name = "web_orders"
  }
}

resource "aws_lb_target_group" "web" {
  name     = local.name
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id
}

resource "aws_db_subnet_group" "orders" {
  name       = "Orders/DB"
  subnet_ids = var.subnet_ids
}

resource "aws_lambda_permission" "orders" {
  statement_id  = "Allow API Gateway Invoke"
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "apigateway.amazonaws.com"
}

resource "aws_backup_framework" "orders" {
  name = "orders-framework"

  control {
    name = "BACKUP_RECOVERY_POINT_ENCRYPTED"
  }
}

resource "aws_backup_report_plan" "orders" {
  name = "orders-report"

  report_delivery_channel {
    s3_bucket_name = "orders-reports"
  }

  report_setting {
    report_template = "BACKUP_JOB_REPORT"
  }
}

variable "subnet_ids" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}

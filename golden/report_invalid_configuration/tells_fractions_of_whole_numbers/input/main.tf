terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "share" {
  type    = number
  default = 0.5
}

locals {
  minutes = 0.5
  hours   = 2
}

resource "aws_sqs_queue" "orders" {
  name                       = "orders"
  visibility_timeout_seconds = 30.5
  delay_seconds              = local.minutes * 60
  receive_wait_time_seconds  = local.minutes * 5
  message_retention_seconds  = 86400.0
  max_message_size           = var.share * 2048
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  s3_bucket     = "orders-code"
  s3_key        = "orders.zip"
  handler       = "main.handler"
  runtime       = "python3.12"
  memory_size   = "512.5"
  timeout       = local.hours / 3
}

resource "aws_security_group" "orders" {
  description = "Orders"

  ingress {
    from_port   = 80.5
    to_port     = 80.5
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier  = "orders"
  engine              = "aurora-postgresql"
  skip_final_snapshot = true

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 16
  }
}

resource "aws_rds_cluster" "old" {
  cluster_identifier  = "old"
  engine              = "aurora-mysql"
  engine_mode         = "serverless"
  skip_final_snapshot = true

  scaling_configuration {
    min_capacity = 0.5
    max_capacity = 16
  }
}

resource "aws_cloudwatch_metric_alarm" "slow" {
  alarm_name          = "slow"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1.5
  metric_name         = "Duration"
  namespace           = "AWS/Lambda"
  period              = 60
  statistic           = "Average"
  threshold           = 0.5
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "orders"
  retention_in_days = 0.5
}

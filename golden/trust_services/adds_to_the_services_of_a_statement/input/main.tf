terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# On one line, with one service.
resource "aws_iam_role" "orders" {
  name = "orders"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "states.amazonaws.com" } }]
  })
}

resource "aws_scheduler_schedule" "nightly" {
  schedule_expression = "rate(1 day)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.state_machine_arn
    role_arn = aws_iam_role.orders.arn
  }
}

resource "aws_cloudwatch_event_target" "refunds" {
  rule     = "refunds"
  arn      = var.state_machine_arn
  role_arn = aws_iam_role.orders.arn
}

# With a list, and with a comment in it.
resource "aws_iam_role" "trail" {
  name = "trail"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = "sts:AssumeRole"
        Principal = {
          Service = [
            "config.amazonaws.com", # the recorder
            "ec2.amazonaws.com",
          ]
        }
      }
    ]
  })
}

resource "aws_cloudtrail" "orders" {
  name                       = "orders"
  s3_bucket_name             = "orders-trail"
  cloud_watch_logs_group_arn = "${var.log_group_arn}:*"
  cloud_watch_logs_role_arn  = aws_iam_role.trail.arn
}

data "aws_iam_policy_document" "ingest" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "ingest" {
  name               = "ingest"
  assume_role_policy = data.aws_iam_policy_document.ingest.json
}

resource "aws_kinesis_firehose_delivery_stream" "ingest" {
  name        = "ingest"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = aws_iam_role.ingest.arn
    bucket_arn = "arn:aws:s3:::ingest"
  }
}

resource "aws_iam_role" "copies" {
  name               = "copies"
  assume_role_policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
      ]
    }
  JSON
}

resource "aws_backup_selection" "copies" {
  name         = "copies"
  iam_role_arn = aws_iam_role.copies.arn
  plan_id      = var.plan_id
  resources    = ["*"]
}

# What has a name of its own is left so.
resource "aws_iam_role" "named" {
  name = "named"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "TrustInstances"
        Effect    = "Allow"
        Principal = { Service = "ec2.amazonaws.com" }
        Action    = "sts:AssumeRole"
      }
    ]
  })
}

resource "aws_pipes_pipe" "named" {
  role_arn = aws_iam_role.named.arn
  source   = var.queue_arn
  target   = var.state_machine_arn
}

variable "log_group_arn" {
  type = string
}

variable "plan_id" {
  type = string
}

variable "queue_arn" {
  type = string
}

variable "state_machine_arn" {
  type = string
}

terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_iam_role" "warehouse" {
  name = "warehouse"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "redshift.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_redshift_scheduled_action" "pause" {
  name     = "pause"
  schedule = "cron(0 22 * * ? *)"
  iam_role = aws_iam_role.warehouse.arn

  target_action {
    pause_cluster {
      cluster_identifier = "warehouse"
    }
  }
}

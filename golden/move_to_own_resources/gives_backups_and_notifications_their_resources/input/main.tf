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

variable "is_kept" {
  type = bool
}

resource "aws_efs_file_system" "orders" {
  encrypted     = true
  enable_backup = true
}

resource "aws_efs_file_system" "ingest" {
  encrypted     = true
  enable_backup = var.is_kept
}

resource "aws_autoscaling_group" "orders" {
  max_size             = 2
  min_size             = 1
  availability_zones   = ["eu-west-1a"]
  launch_configuration = "orders"

  notification_configuration {
    topic_arn          = var.topic_arn
    notification_types = ["autoscaling:EC2_INSTANCE_LAUNCH", "autoscaling:EC2_INSTANCE_TERMINATE"]
  }
}

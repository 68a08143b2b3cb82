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
  encrypted = true
}

resource "aws_efs_backup_policy" "orders" {
  file_system_id = aws_efs_file_system.orders.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_efs_file_system" "ingest" {
  encrypted = true
}

resource "aws_efs_backup_policy" "ingest" {
  file_system_id = aws_efs_file_system.ingest.id

  backup_policy {
    status = var.is_kept ? "ENABLED" : "DISABLED"
  }
}

resource "aws_autoscaling_group" "orders" {
  max_size             = 2
  min_size             = 1
  availability_zones   = ["eu-west-1a"]
  launch_configuration = "orders"
}

resource "aws_autoscaling_notification" "orders" {
  group_names   = [aws_autoscaling_group.orders.name]
  topic_arn     = var.topic_arn
  notifications = ["autoscaling:EC2_INSTANCE_LAUNCH", "autoscaling:EC2_INSTANCE_TERMINATE"]
}

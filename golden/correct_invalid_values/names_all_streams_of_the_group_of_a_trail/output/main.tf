terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "bucket" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "is_watched" {
  type    = bool
  default = true
}

resource "aws_cloudwatch_log_group" "trail" {
  name              = "/audit/trail"
  retention_in_days = 365
}

resource "aws_cloudwatch_log_group" "watched" {
  count = var.is_watched ? 1 : 0
  name  = "/audit/watched"
}

resource "aws_cloudtrail" "audit" {
  name                       = "audit"
  s3_bucket_name             = var.bucket
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn  = var.role_arn
}

resource "aws_cloudtrail" "watched" {
  name                       = "watched"
  s3_bucket_name             = var.bucket
  cloud_watch_logs_group_arn = var.is_watched ? "${aws_cloudwatch_log_group.watched[0].arn}:*" : null
  cloud_watch_logs_role_arn  = var.is_watched ? var.role_arn : null
}

# This one says it.
resource "aws_cloudtrail" "right" {
  name                       = "right"
  s3_bucket_name             = var.bucket
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn  = var.role_arn
}

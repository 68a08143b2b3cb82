terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.5"
    }
  }
}

variable "is_active" {
  type        = bool
  description = "Whether it runs"
}

resource "random_password" "database" {
  length  = 20
  number  = true
  special = false
}

resource "aws_cloudwatch_event_rule" "nightly" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
  is_enabled          = var.is_active
}

resource "aws_batch_job_queue" "jobs" {
  name                 = "jobs"
  state                = "ENABLED"
  priority             = 1
  compute_environments = [aws_batch_compute_environment.spot.arn, aws_batch_compute_environment.fixed.arn]
}

resource "aws_batch_compute_environment" "spot" {
  compute_environment_name = "spot"
  type                     = "UNMANAGED"
}

resource "aws_batch_compute_environment" "fixed" {
  compute_environment_name = "fixed"
  type                     = "UNMANAGED"
}

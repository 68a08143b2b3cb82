terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

variable "image_id" { type = string }

variable "subnet_ids" { type = list(string) }

variable "make_role" { type = bool }

resource "aws_iam_service_linked_role" "scaling" {
  count = var.make_role ? 1 : 0

  aws_service_name = "autoscaling.amazonaws.com"
}

resource "aws_kms_key" "volumes" {
  description = "What the workers keep"
}

resource "aws_launch_template" "workers" {
  name_prefix   = "workers-"
  image_id      = var.image_id
  instance_type = "t3.small"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted  = true
      kms_key_id = aws_kms_key.volumes.arn
    }
  }
}

resource "aws_autoscaling_group" "workers" {
  name                = "workers"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.workers.id
    version = "$Latest"
  }
}

resource "aws_cloudwatch_log_group" "workers" {
  name       = "workers"
  kms_key_id = aws_kms_key.volumes.arn
}

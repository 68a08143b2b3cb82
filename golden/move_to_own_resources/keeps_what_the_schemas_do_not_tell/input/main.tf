terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# What is in it is not of a selection.
resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
  }

  selection {
    name         = "all"
    iam_role_arn = "arn:aws:iam::123456789012:role/backup"
    every        = "day"
  }
}

# Listeners name their load balancer, and services need no cluster.
resource "aws_ecs_cluster" "main" {
  name = "main"

  service {
    name            = "web"
    task_definition = "web"
  }
}

# Nothing says what it is for.
resource "aws_sqs_queue" "jobs" {
  name = "jobs"

  topic {
    name = "jobs"
  }
}

# How many there are is told by a list.
resource "aws_efs_file_system" "shared" {
  encrypted = true

  dynamic "mount_target" {
    for_each = ["subnet-0a1b2c3d4e5f60718", "subnet-18f607e5d4c3b2a10"]

    content {
      subnet_id = mount_target.value
    }
  }
}

# There is one, which says something else.
resource "aws_emr_cluster" "batch" {
  name          = "batch"
  release_label = "emr-7.2.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  managed_scaling_policy {
    compute_limits {
      unit_type              = "Instances"
      minimum_capacity_units = 2
      maximum_capacity_units = 10
    }
  }
}

resource "aws_emr_managed_scaling_policy" "batch" {
  cluster_id = aws_emr_cluster.batch.id

  compute_limits {
    unit_type              = "Instances"
    minimum_capacity_units = 2
    maximum_capacity_units = 20
  }
}

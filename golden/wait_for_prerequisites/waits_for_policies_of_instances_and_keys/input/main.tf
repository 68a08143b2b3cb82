terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "policy" {
  type = string
}

variable "task_definition" {
  type = string
}

# A policy for each bucket.
resource "aws_s3_bucket" "logs" {
  for_each = toset(["config", "findings"])
  bucket   = "orders-${each.key}"
}

resource "aws_s3_bucket_policy" "logs" {
  for_each = aws_s3_bucket.logs
  bucket   = each.value.id
  policy   = var.policy
}

resource "aws_config_delivery_channel" "main" {
  s3_bucket_name = aws_s3_bucket.logs["config"].bucket
}

resource "aws_guardduty_detector" "main" {}

resource "aws_guardduty_publishing_destination" "main" {
  detector_id     = aws_guardduty_detector.main.id
  destination_arn = aws_s3_bucket.logs["findings"].arn
  kms_key_arn     = aws_kms_key.logs.arn
}

# A policy of a key that stands by itself.
resource "aws_kms_key" "logs" {
  description = "Logs"
  policy      = var.policy

  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_kms_key_policy" "logs" {
  key_id = aws_kms_key.logs.id
  policy = var.policy
}

resource "aws_cloudwatch_log_group" "orders" {
  name       = "/orders"
  kms_key_id = aws_kms_key.logs.arn
}

# Its policy names the log group, which cannot wait for it.
resource "aws_kms_key" "own" {
  description = "Its own"
  policy      = var.policy

  lifecycle {
    ignore_changes = [policy]
  }
}

resource "aws_cloudwatch_log_group" "own" {
  name       = "/own"
  kms_key_id = aws_kms_key.own.arn
}

resource "aws_kms_key_policy" "own" {
  key_id = aws_kms_key.own.id
  policy = replace(var.policy, "LOG_GROUP", aws_cloudwatch_log_group.own.arn)
}

# Capacity providers of a cluster, for what does not say where it runs.
resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]

  default_capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }
}

resource "aws_ecs_service" "worker" {
  name            = "worker"
  cluster         = aws_ecs_cluster.main.id
  task_definition = var.task_definition

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 1
  }
}

resource "aws_ecs_service" "api" {
  name            = "api"
  cluster         = aws_ecs_cluster.main.arn
  task_definition = var.task_definition
}

resource "aws_ecs_service" "batch" {
  name            = "batch"
  cluster         = aws_ecs_cluster.main.id
  task_definition = var.task_definition
  launch_type     = "FARGATE"
}

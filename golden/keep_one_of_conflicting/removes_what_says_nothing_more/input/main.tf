terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  key = "alias/orders"
}

resource "aws_sqs_queue" "orders" {
  name                    = "orders" # read by the warehouse
  name_prefix             = "orders-"
  sqs_managed_sse_enabled = true
  kms_master_key_id       = local.key
}

resource "aws_security_group" "orders" {
  name        = "orders"
  name_prefix = "orders-"

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_glue_job" "orders" {
  name              = "orders"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  max_capacity      = 2
  worker_type       = "G.1X"
  number_of_workers = 2

  command {
    script_location = "s3://orders-scripts/orders.py"
  }
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id = "orders"

  rotation_rules {
    automatically_after_days = 30
    schedule_expression      = "rate(30 days)"
  }
}

resource "aws_elasticache_replication_group" "orders" {
  replication_group_id    = "orders"
  description             = "Orders"
  node_type               = "cache.t4g.small"
  num_cache_clusters      = 4
  num_node_groups         = 2
  replicas_per_node_group = 1
}

resource "aws_autoscaling_group" "orders" {
  min_size            = 1
  max_size            = 2
  availability_zones  = ["eu-west-1a"]
  vpc_zone_identifier = [var.subnet_id]

  launch_template {
    id = "lt-0123456789abcdef0"
  }
}

resource "aws_security_group_rule" "orders" {
  type              = "ingress"
  security_group_id = aws_security_group.orders.id
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/8"]
  self              = false
}

variable "subnet_id" {
  type = string
}

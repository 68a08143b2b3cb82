terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "backup"
  region = "eu-central-1"
}

variable "topic_arn" {
  type = string
}

resource "aws_db_instance" "orders" {
  identifier          = "orders"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 20
  username            = "orders"
  password            = "change-me-soon"
  skip_final_snapshot = true
}

resource "aws_db_instance" "near" {
  identifier          = "orders-near"
  replicate_source_db = aws_db_instance.orders.identifier
  instance_class      = "db.t4g.medium"
  skip_final_snapshot = true
}

resource "aws_db_instance" "in_its_subnets" {
  provider = aws

  identifier           = "orders-in-its-subnets"
  replicate_source_db  = aws_db_instance.orders.arn
  db_subnet_group_name = "orders"
  instance_class       = "db.t4g.medium"
  skip_final_snapshot  = true
}

resource "aws_db_instance" "of_the_default_provider" {
  provider = aws

  identifier          = "orders-of-the-default-provider"
  replicate_source_db = aws_db_instance.orders.identifier
  instance_class      = "db.t4g.medium"
  skip_final_snapshot = true
}

resource "aws_db_instance" "far" {
  provider = aws.backup

  identifier          = "orders-far"
  replicate_source_db = aws_db_instance.orders.arn
  instance_class      = "db.t4g.medium"
  skip_final_snapshot = true
}

resource "aws_db_instance" "shards" {
  count = 2

  identifier          = "shard-${count.index}"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 20
  username            = "orders"
  password            = "change-me-soon"
  skip_final_snapshot = true
}

resource "aws_rds_cluster" "stock" {
  cluster_identifier  = "stock"
  engine              = "aurora-postgresql"
  master_username     = "stock"
  master_password     = "change-me-soon"
  skip_final_snapshot = true
}

resource "aws_db_event_subscription" "orders" {
  name        = "orders"
  sns_topic   = var.topic_arn
  source_type = "db-instance"
  source_ids = [ # both
    aws_db_instance.orders.identifier, # the first
    # the second
    aws_db_instance.near.identifier,
  ]
}

resource "aws_db_event_subscription" "shards" {
  name        = "shards"
  sns_topic   = var.topic_arn
  source_type = "db-instance"
  source_ids  = aws_db_instance.shards[*].identifier
}

# The id of a cluster is its identifier.
resource "aws_db_event_subscription" "stock" {
  name        = "stock"
  sns_topic   = var.topic_arn
  source_type = "db-cluster"
  source_ids  = [aws_rds_cluster.stock.id]
}

resource "aws_cloudwatch_metric_alarm" "cpu" {
  alarm_name          = "orders-cpu"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 80
  metric_name         = "CPUUtilization"
  namespace           = "AWS/RDS"
  period              = 300
  statistic           = "Average"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.orders.identifier # the primary
  }
}

resource "aws_cloudwatch_dashboard" "orders" {
  dashboard_name = "orders"
  dashboard_body = jsonencode({
    widgets = [{
      type = "metric"
      properties = {
        region  = "eu-west-1"
        metrics = [["AWS/RDS", "CPUUtilization", "DBInstanceIdentifier", aws_db_instance.orders.identifier]]
      }
    }]
  })
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "cn-north-1"
}

locals {
  trust = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "monitoring.rds.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role" "monitoring" {
  name               = "monitoring"
  assume_role_policy = local.trust
}

resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier  = "orders"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  monitoring_interval = 30
  monitoring_role_arn = aws_iam_role.monitoring.arn
}

# What is listed is all that it has.
resource "aws_iam_role" "listed" {
  name                = "listed"
  assume_role_policy  = local.trust
  managed_policy_arns = []
}

resource "aws_rds_cluster_instance" "listed" {
  cluster_identifier  = "listed"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  monitoring_interval = 30
  monitoring_role_arn = aws_iam_role.listed.arn
}

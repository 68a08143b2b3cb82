terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "us-gov-west-1"
}

data "aws_partition" "current" {}

# Both are used, each by another cluster.
resource "aws_iam_role" "monitoring" {
  for_each = toset(["orders", "ingest"])
  name     = "${each.key}-monitoring"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "monitoring.rds.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "monitoring_orders" {
  role       = aws_iam_role.monitoring["orders"].name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_iam_role_policy_attachment" "monitoring_ingest" {
  role       = aws_iam_role.monitoring["ingest"].name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier  = "orders"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  monitoring_interval = 30
  monitoring_role_arn = aws_iam_role.monitoring["orders"].arn

  depends_on = [aws_iam_role_policy_attachment.monitoring_orders]
}

resource "aws_rds_cluster_instance" "ingest" {
  cluster_identifier  = "ingest"
  engine              = "aurora-postgresql"
  instance_class      = "db.r6g.large"
  monitoring_interval = 30
  monitoring_role_arn = aws_iam_role.monitoring["ingest"].arn

  depends_on = [aws_iam_role_policy_attachment.monitoring_ingest]
}

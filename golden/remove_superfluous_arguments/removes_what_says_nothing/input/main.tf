terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = var.region
}

resource "aws_sqs_queue" "orders" {
  name        = "orders"
  region      = var.region
  description = "Orders that wait" # for the worker
  fancy       = null
}

resource "aws_rds_cluster" "main" {
  cluster_identifier = "main"
  engine             = "aurora-postgresql"
  storage_encrypted  = true
}

resource "aws_rds_cluster_instance" "main" {
  cluster_identifier = aws_rds_cluster.main.id
  engine             = aws_rds_cluster.main.engine
  instance_class     = "db.t4g.medium"
}

resource "aws_kms_alias" "main" {
  name           = "alias/main"
  target_key_id  = aws_kms_key.main.key_id
  target_key_arn = aws_kms_key.main.arn
  enabled        = true
}

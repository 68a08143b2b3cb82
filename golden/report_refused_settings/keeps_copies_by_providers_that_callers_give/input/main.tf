terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.0"
      configuration_aliases = [aws.first, aws.second]
    }
  }
}

resource "aws_rds_cluster" "orders" {
  provider                    = aws.first
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  storage_encrypted           = true
  skip_final_snapshot         = true
}

resource "aws_rds_cluster" "copy" {
  provider                      = aws.second
  cluster_identifier            = "orders-copy"
  engine                        = "aurora-postgresql"
  replication_source_identifier = aws_rds_cluster.orders.arn
  storage_encrypted             = true
  skip_final_snapshot           = true
}

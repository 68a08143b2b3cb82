terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.0"
      configuration_aliases = [aws.first, aws.second]
    }
  }
}

resource "aws_rds_global_cluster" "shop" {
  provider                  = aws.first
  global_cluster_identifier = "shop"
  engine                    = "aurora-postgresql"
  storage_encrypted         = true
}

resource "aws_rds_cluster" "first" {
  provider                    = aws.first
  cluster_identifier          = "shop-first"
  global_cluster_identifier   = aws_rds_global_cluster.shop.id
  engine                      = aws_rds_global_cluster.shop.engine
  master_username             = "shop"
  master_password             = var.password
  storage_encrypted           = true
  skip_final_snapshot         = true
}

resource "aws_rds_cluster" "second" {
  provider                  = aws.second
  cluster_identifier        = "shop-second"
  global_cluster_identifier = aws_rds_global_cluster.shop.id
  engine                    = aws_rds_global_cluster.shop.engine
  storage_encrypted         = true
  skip_final_snapshot       = true

  depends_on = [aws_rds_cluster.first]
}

variable "password" {
  type      = string
  sensitive = true
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier = "orders"
  node_type          = "ra3.xlplus"
  master_username    = "admin"
  master_password    = var.password

  skip_final_snapshot = true
}

# Who asked what.
resource "aws_redshift_logging" "orders" {
  cluster_identifier = aws_redshift_cluster.orders.id
  bucket_name        = "orders-audit" # of the auditors
  s3_key_prefix      = "redshift/"
}

resource "aws_redshift_snapshot_copy" "orders" {
  cluster_identifier = aws_redshift_cluster.orders.id
  destination_region = "eu-central-1"
  # As long as theirs.
  retention_period         = 14
  snapshot_copy_grant_name = "orders"
}

resource "aws_redshift_cluster" "scratch" {
  cluster_identifier  = "scratch"
  node_type           = "ra3.xlplus"
  master_username     = "admin"
  master_password     = var.password
  skip_final_snapshot = true
}

# Each of them has a resource of its own.
resource "aws_redshift_cluster" "team" {
  count               = 2
  cluster_identifier  = "team-${count.index}"
  node_type           = "ra3.xlplus"
  master_username     = "admin"
  master_password     = var.password
  skip_final_snapshot = true

  snapshot_copy {
    destination_region = "eu-central-1"
  }
}

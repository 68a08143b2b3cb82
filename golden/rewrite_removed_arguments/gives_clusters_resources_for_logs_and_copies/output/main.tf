terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_redshift_cluster" "sales" {
  provider           = aws.west
  cluster_identifier = "sales"
  node_type          = "ra3.xlplus"
}

resource "aws_redshift_logging" "sales" {
  provider = aws.west

  cluster_identifier = aws_redshift_cluster.sales.id
  bucket_name        = "audit"
  s3_key_prefix      = "redshift/"
}

resource "aws_redshift_snapshot_copy" "sales" {
  provider = aws.west

  cluster_identifier       = aws_redshift_cluster.sales.id
  destination_region       = "us-east-1"
  snapshot_copy_grant_name = "copies"
}

resource "aws_redshift_cluster" "stock" {
  cluster_identifier = "stock"
  node_type          = "ra3.xlplus"
}

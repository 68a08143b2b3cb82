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

  logging {
    enable        = true
    bucket_name   = "audit"
    s3_key_prefix = "redshift/"
  }

  snapshot_copy {
    destination_region = "us-east-1"
    grant_name         = "copies"
  }
}

resource "aws_redshift_cluster" "stock" {
  cluster_identifier = "stock"
  node_type          = "ra3.xlplus"

  logging {
    enable = false
  }
}

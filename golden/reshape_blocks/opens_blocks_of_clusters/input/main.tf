terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_emr_cluster" "spark" {
  name                 = "spark"
  release_label        = "emr-6.10.0"
  service_role         = "arn:aws:iam::123456789012:role/emr"
  master_instance_type = "m5.xlarge"
  core_instance_type   = "m5.large"
  core_instance_count  = 2 # one for each zone
}

resource "aws_redshift_cluster" "reports" {
  cluster_identifier = "reports"
  master_username    = "reports"
  master_password    = var.password
  node_type          = "ra3.large"
  enable_logging     = true
  bucket_name        = "audit"
  s3_key_prefix      = "reports/"
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_instance" "batch" {
  ami            = "ami-0123456789abcdef0"
  instance_type  = "c6i.4xlarge"
  cpu_core_count = 4
}

resource "aws_redshift_cluster" "sales" {
  cluster_identifier = "sales"
  node_type          = "ra3.xlplus"

  logging {
    enable      = true
    bucket_name = "audit"
  }
}

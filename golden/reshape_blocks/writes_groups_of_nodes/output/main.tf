terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_emr_cluster" "spark" {
  name          = "spark"
  release_label = "emr-6.10.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  master_instance_group {
    instance_type = "m5.xlarge"
  }

  # One for each zone.
  core_instance_group {
    instance_type  = "m5.large"
    instance_count = 2 # at least

    ebs_config {
      size = 64
      type = "gp3"
    }
  }
}

resource "aws_emr_instance_group" "spark" {
  cluster_id     = aws_emr_cluster.spark.id
  instance_type  = "m5.large"
  instance_count = 4
  bid_price      = "0.30"
}

resource "aws_emr_instance_group" "spark_2" {
  cluster_id    = aws_emr_cluster.spark.id
  name          = "large"
  instance_type = "m5.4xlarge"
}

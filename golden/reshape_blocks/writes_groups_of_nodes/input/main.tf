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

  instance_group {
    instance_role = "MASTER"
    instance_type = "m5.xlarge"
  }

  # One for each zone.
  instance_group {
    instance_role  = "CORE"
    instance_type  = "m5.large"
    instance_count = 2 # at least

    ebs_config {
      size = 64
      type = "gp3"
    }
  }

  instance_group {
    instance_role  = "TASK"
    instance_type  = "m5.large"
    instance_count = 4
    bid_price      = "0.30"
  }

  instance_group {
    name          = "large"
    instance_role = "TASK"
    instance_type = "m5.4xlarge"
  }
}

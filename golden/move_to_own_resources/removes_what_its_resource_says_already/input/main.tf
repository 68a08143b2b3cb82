terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# It says the same, in another order, and more.
resource "aws_emr_cluster" "same" {
  name          = "same"
  release_label = "emr-7.2.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  managed_scaling_policy {
    compute_limits {
      maximum_capacity_units = 10 # at most
      minimum_capacity_units = 2
      unit_type              = "Instances"
    }
  }
}

resource "aws_emr_managed_scaling_policy" "same" {
  cluster_id = aws_emr_cluster.same.id

  compute_limits {
    unit_type                   = "Instances"
    minimum_capacity_units      = 2
    maximum_capacity_units      = 10
    maximum_core_capacity_units = 5
  }
}

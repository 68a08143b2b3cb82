variable "role" {
  type = string
}

resource "aws_emr_cluster" "spark" {
  name          = "spark"
  release_label = "emr-6.10.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  master_instance_group {
    instance_type = "m5.xlarge"
  }

  instance_group {
    instance_role = "MASTER"
    instance_type = "m5.xlarge"
  }

  instance_group {
    instance_role = var.role
    instance_type = "m5.large"
  }

  instance_group {
    instance_role = "TASK"
    instance_type = "m5.large"
    weight        = 2
  }
}

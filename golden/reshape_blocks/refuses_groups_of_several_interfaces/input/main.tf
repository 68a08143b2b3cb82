terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "group_id" {
  type = string
}

resource "aws_launch_template" "orders" {
  name_prefix     = "orders-"
  security_groups = [var.group_id]

  network_interfaces {
    device_index = 0
  }

  network_interfaces {
    device_index = 1
  }
}

resource "aws_launch_template" "ingest" {
  name_prefix        = "ingest-"
  security_group_ids = [var.group_id]

  network_interfaces {
    security_groups = [var.group_id]
  }
}

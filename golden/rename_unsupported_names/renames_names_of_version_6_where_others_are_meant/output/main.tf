terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "backed_up" {
  description = "What is backed up."
  type        = string
  default     = "INSTANCE"
}

resource "aws_placement_group" "ingest" {
  name     = "ingest"
  strategy = "cluster"
}

resource "aws_instance" "ingest" {
  ami             = "ami-0123456789abcdef0"
  instance_type   = "c5.large"
  placement_group = aws_placement_group.ingest.id # close together

  lifecycle {
    ignore_changes = [placement_group]
  }
}

resource "aws_spot_instance_request" "orders" {
  ami             = "ami-0123456789abcdef0"
  instance_type   = "c5.large"
  placement_group = aws_placement_group.ingest.name
}

resource "aws_dlm_lifecycle_policy" "orders" {
  description        = "Volumes of the orders"
  execution_role_arn = "arn:aws:iam::123456789012:role/snapshots"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Service = "orders" }

    schedule {
      name = "nightly"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 7
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "returns" {
  description        = "What is asked for"
  execution_role_arn = "arn:aws:iam::123456789012:role/snapshots"

  policy_details {
    resource_types = [var.backed_up]
    target_tags    = { Service = "returns" }

    schedule {
      name = "nightly"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 7
      }
    }
  }
}

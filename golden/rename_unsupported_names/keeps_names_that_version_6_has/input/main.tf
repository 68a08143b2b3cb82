terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_placement_group" "ingest" {
  name     = "ingest"
  strategy = "cluster"
}

# Ids, of which version 5 takes none.
resource "aws_instance" "ingest" {
  ami                = "ami-0123456789abcdef0"
  instance_type      = "c5.large"
  placement_group_id = aws_placement_group.ingest.placement_group_id
}

resource "aws_instance" "orders" {
  ami                = "ami-0123456789abcdef0"
  instance_type      = "c5.large"
  placement_group_id = "pg-0123456789abcdef0"
}

# A default policy.
resource "aws_dlm_lifecycle_policy" "all" {
  description        = "All volumes"
  execution_role_arn = "arn:aws:iam::123456789012:role/snapshots"
  default_policy     = "VOLUME"

  policy_details {
    resource_type   = "VOLUME"
    policy_language = "SIMPLIFIED"
    create_interval = 1
    retain_interval = 7
  }
}

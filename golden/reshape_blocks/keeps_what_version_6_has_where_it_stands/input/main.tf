terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

resource "aws_dynamodb_table" "orders" {
  name             = "orders"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  # The copy is to stay; the table itself may go. Version 6 says this of a replica.
  replica {
    region_name                 = "eu-west-1"
    deletion_protection_enabled = true
  }
}

# What takes snapshots is told of the policy in version 6, and not of one of its schedules.
resource "aws_dlm_lifecycle_policy" "daily" {
  description        = "daily"
  execution_role_arn = aws_iam_role.dlm.arn

  policy_details {
    copy_tags      = true
    resource_types = ["VOLUME"]
    target_tags    = { Snapshot = "true" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 7
      }
    }
  }
}

resource "aws_iam_role" "dlm" {
  name               = "dlm"
  assume_role_policy = "{}"
}

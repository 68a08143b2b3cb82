terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "is_production" {
  type = bool
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}

resource "aws_sns_topic" "orders" {
  name = "orders"

  # By mail, whatever it is.
  subscription {
    protocol = "email"
    endpoint = "ops@example.com"
  }

  subscription {
    protocol = "email"
    endpoint = "sales@example.com"
  }

  subscription {
    protocol = "email"
    endpoint = "audit@example.com"
  }

  subscription {
    protocol = "email"
    endpoint = "legal@example.com"
  }
}

resource "aws_sns_topic" "trial" {
  name = "trial"
}

# Not all messages.
resource "aws_sns_topic_subscription" "high" {
  topic_arn     = aws_sns_topic.orders.arn
  protocol      = "email"
  endpoint      = "ops@example.com"
  filter_policy = jsonencode({ severity = ["high"] })
}

# Not in any case.
resource "aws_sns_topic_subscription" "sales" {
  topic_arn = var.is_production ? aws_sns_topic.orders.arn : aws_sns_topic.trial.arn
  protocol  = "email"
  endpoint  = "sales@example.com"
}

# Elsewhere.
resource "aws_sns_topic_subscription" "audit" {
  provider  = aws.replica
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "email"
  endpoint  = "audit@example.com"
}

# At first only.
resource "aws_sns_topic_subscription" "legal" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "email"
  endpoint  = "legal@example.com"

  lifecycle {
    ignore_changes = all
  }
}

# Of one of several.
resource "aws_sns_topic" "each" {
  for_each = toset(["eu", "us"])
  name     = "each-${each.key}"

  subscription {
    protocol = "email"
    endpoint = "${each.key}@example.com"
  }
}

resource "aws_sns_topic_subscription" "each" {
  for_each  = toset(["eu", "us"])
  topic_arn = aws_sns_topic.each["eu"].arn
  protocol  = "email"
  endpoint  = "${each.key}@example.com"
}

# With a limit of its own.
resource "aws_emr_cluster" "ingest" {
  name          = "ingest"
  release_label = "emr-7.2.0"
  service_role  = "arn:aws:iam::123456789012:role/emr"

  managed_scaling_policy {
    compute_limits {
      maximum_capacity_units = 10
      minimum_capacity_units = 2
      unit_type              = "Instances"
    }
  }
}

resource "aws_emr_managed_scaling_policy" "ingest" {
  cluster_id = aws_emr_cluster.ingest.id

  compute_limits {
    unit_type                   = "Instances"
    minimum_capacity_units      = 2
    maximum_capacity_units      = 10
    maximum_core_capacity_units = 5
  }
}

resource "aws_s3_bucket" "reports" {
  bucket            = "reports-of-orders"
  block_public_acls = true
}

resource "aws_s3_bucket" "site" {
  bucket = "site-of-orders"
}

resource "aws_s3_bucket_public_access_block" "one" {
  bucket            = var.is_production ? aws_s3_bucket.reports.id : aws_s3_bucket.site.id
  block_public_acls = true
}

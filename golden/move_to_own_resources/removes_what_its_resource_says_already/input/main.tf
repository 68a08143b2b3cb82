terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# It says the same, in another order.
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
    unit_type              = "Instances"
    minimum_capacity_units = 2
    maximum_capacity_units = 10
  }
}

# Of each of several, and with a name of its own.
resource "aws_sns_topic" "orders" {
  for_each = toset(["eu", "us"])
  name     = "orders-${each.key}"

  subscription {
    protocol = "email"
    endpoint = "${each.key}@example.com"
  }
}

resource "aws_sns_topic_subscription" "mail" {
  for_each  = toset(["eu", "us"])
  topic_arn = aws_sns_topic.orders[each.key].arn
  protocol  = "email"
  endpoint  = "${each.key}@example.com"
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "identity_center" {
  type = string
}

resource "aws_config_organization_managed_rule" "buckets" {
  for_each = toset(["S3_BUCKET_VERSIONING_ENABLED", "S3_BUCKET_SSL_REQUESTS_ONLY"])

  name              = lower(replace(each.value, "_", "-"))
  source_identifier = each.value
}

resource "aws_ssoadmin_permission_set" "billing" {
  name             = "billing"
  instance_arn     = var.identity_center
  relay_state_type = "https://console.aws.amazon.com/billing/home"
}

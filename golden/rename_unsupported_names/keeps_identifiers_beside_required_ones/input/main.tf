terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_config_organization_managed_rule" "buckets" {
  name              = "buckets"
  rule_identifier   = "S3_BUCKET_VERSIONING_ENABLED"
  source_identifier = "S3_BUCKET_SSL_REQUESTS_ONLY"
}

terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.0"
      configuration_aliases = [aws.audit]
    }
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

resource "aws_kms_key" "own" {
  description = "own"
}

resource "aws_kms_key" "audit" {
  provider = aws.audit

  description = "audit"
}

resource "aws_cloudwatch_log_group" "audit" {
  provider = aws.audit

  name       = "/audit"
  kms_key_id = aws_kms_key.audit.arn
}

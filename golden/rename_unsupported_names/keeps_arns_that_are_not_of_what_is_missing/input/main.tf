terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "disks_key" {
  type = string
}

data "aws_s3_bucket" "archive" {
  bucket = "archive"
}

resource "aws_ebs_default_kms_key" "unclear" {
  key_id = var.disks_key
}

# The bucket is not the role that is missing.
resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  definition = jsonencode({ StartAt = "End", States = { End = { Type = "Succeed" } } })
  bucket_id  = data.aws_s3_bucket.archive.arn
}

# One of two.
resource "aws_ebs_default_kms_key" "two" {
  key_id     = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  kms_key_id = "arn:aws:kms:eu-west-1:123456789012:key/0987dcba-09fe-87dc-65ba-ab0987654321"
}

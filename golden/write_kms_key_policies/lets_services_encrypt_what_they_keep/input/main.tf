terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "trail_bucket" {
  type = string
}

variable "zone_id" {
  type = string
}

resource "aws_kms_key" "audit" {
  description = "audit"
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = var.trail_bucket
  kms_key_id     = aws_kms_key.audit.arn
}

resource "aws_guardduty_detector" "main" {}

resource "aws_guardduty_publishing_destination" "main" {
  detector_id     = aws_guardduty_detector.main.id
  destination_arn = "arn:aws:s3:::${var.trail_bucket}"
  kms_key_arn     = aws_kms_key.audit.arn
}

resource "aws_config_delivery_channel" "main" {
  s3_bucket_name = var.trail_bucket
  s3_kms_key_arn = aws_kms_key.audit.arn
}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

resource "aws_route53_key_signing_key" "main" {
  name                       = "main"
  hosted_zone_id             = var.zone_id
  key_management_service_arn = aws_kms_key.signing.arn
}

resource "aws_kms_key" "bus" {
  description = "bus"
}

resource "aws_cloudwatch_event_bus" "orders" {
  name               = "orders"
  kms_key_identifier = aws_kms_key.bus.arn
}

resource "aws_kms_key" "findings" {
  description = "findings"
}

resource "aws_macie2_classification_export_configuration" "main" {
  s3_destination {
    bucket_name = var.trail_bucket
    kms_key_arn = aws_kms_key.findings.arn
  }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_guardduty_detector" "audit" {
  enable = true
}

resource "aws_guardduty_detector_feature" "audit" {
  detector_id = aws_guardduty_detector.audit.id
  name        = "S3_DATA_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "audit_2" {
  detector_id = aws_guardduty_detector.audit.id
  name        = "RDS_LOGIN_EVENTS"
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "audit_3" {
  detector_id = aws_guardduty_detector.audit.id
  # Clusters are looked at, too.
  name   = "EKS_AUDIT_LOGS"
  status = "ENABLED"
}

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

  features {
    name   = "S3_DATA_EVENTS"
    status = "ENABLED"
  }

  features {
    name   = "RDS_LOGIN_EVENTS"
    status = "ENABLED"
  }

  # Clusters are looked at, too.
  features {
    name   = "EKS_AUDIT_LOGS"
    status = "ENABLED"
  }
}

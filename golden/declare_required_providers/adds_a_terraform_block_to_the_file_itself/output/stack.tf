# stack.tf - alerts and who gets them

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# =============================================================================
# Topics
# =============================================================================

resource "aws_sns_topic" "alerts" {
  name = "alerts"
}

terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "key_arn" { type = string }

resource "aws_cloudwatch_log_group" "trail" {
  name              = "/trail"
  retention_in_days = 30
  kms_key_id        = var.key_arn
}

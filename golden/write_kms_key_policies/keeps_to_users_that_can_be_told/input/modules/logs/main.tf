terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "kms_key_arn" {
  type = string
}

resource "aws_cloudwatch_log_group" "archive" {
  name       = "/archive"
  kms_key_id = var.kms_key_arn
}

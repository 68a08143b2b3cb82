terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = var.role_arn

  recording_group {
    all_supported = aws_config_delivery_channel.main.id != ""
  }
}

resource "aws_config_delivery_channel" "main" {
  name           = "main"
  s3_bucket_name = var.records_bucket
}

variable "role_arn" {
  type = string
}

variable "records_bucket" {
  type = string
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "days" {
  type    = number
  default = 7
}

locals {
  config = { days = 7 }
}

resource "aws_cloudwatch_log_group" "long" {
  name              = "/long"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "right" {
  name              = "/right"
  retention_in_days = local.config.days * 2
}

resource "aws_cloudwatch_log_group" "given" {
  name              = "/given"
  retention_in_days = var.days * 3
}

terraform {
  required_version = ">= 1.5"
}

provider "aws" {
  region = var.aws_region
}

variable "stage" {
  description = "Stage"
  type        = string
}

variable "aws_region" {
  description = "AWS region, for provider.aws"
  type        = string
}

resource "aws_s3_bucket" "data" {
  bucket = "data-${var.stage}"
}

provider "aws" {
  region = "eu-west-1"
}

variable "suffix" {
  type    = string
  default = "x"
}

variable "delay" {
  type    = number
  default = 1
}

data "aws_region" "current" {}

locals {
  prefix = "reports"
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}

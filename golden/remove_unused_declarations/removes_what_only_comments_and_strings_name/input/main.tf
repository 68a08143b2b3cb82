provider "aws" {
  region = "eu-west-1"
}

variable "retention_days" {
  type    = number
  default = 90
}

variable "delay" {
  type    = number
  default = 5
}

locals {
  table = "reports"
}

# The lifecycle uses var.retention_days.
resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive" # not local.table

  tags = {
    Note   = "var.delay is not read here"
    Script = "$${var.delay} and ${upper("x")}"
  }
}

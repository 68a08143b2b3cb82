provider "aws" {
  region = "eu-west-1"
}

# tflint-ignore: terraform_unused_declarations
variable "retention_days" {
  type    = number
  default = 90
}

# tffix: ignore[remove_unused_declarations] the portal asks for it
variable "portal" {
  type    = string
  default = "main"
}

locals {
  kept = var.reader # tffix: ignore
}

variable "reader" {
  type    = string
  default = "y"
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}

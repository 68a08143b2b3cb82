// tap_stack.tf
variable "aws_region" {
  type = string
}

variable "environment_suffix" {
  type    = string
  default = "dev"
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}

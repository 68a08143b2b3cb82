provider "aws" {
  region = "eu-west-1"
}

variable "retention_days" {
  description = "See also var.retention_days of the other stack"
  type        = number
  default     = 90

  validation {
    condition     = var.retention_days > 0
    error_message = "var.retention_days must be positive, not ${var.retention_days}."
  }
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}

provider "aws" {
  region = "eu-west-1"
}

variable "retention_days" {
  description = "Days to keep reports (reserved for the next release)"
  type        = number
  default     = 90
}

# Not used by this stack; the pipeline hands it to all.
variable "pipeline" {
  type    = string
  default = "main"
}

data "aws_s3_bucket" "check_logs" {
  bucket = "logs-archive"
}

data "vault_generic_secret" "token" {
  path = "secret/token"
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports-archive"
}

provider "aws" {
  alias  = "primary"
  region = var.primary_region
}

provider "aws" {
  alias  = "replica"
  region = var.secondary_region
}

variable "primary_region" {
  description = "Region of the service"
  type        = string
}

variable "secondary_region" {
  description = "Region of the copies"
  type        = string
}

resource "aws_s3_bucket" "main" {
  provider = aws.primary
  bucket   = "reports"
}

resource "aws_s3_bucket" "copies" {
  provider = aws.replica
  bucket   = "reports-copies"
}

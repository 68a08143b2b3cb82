variable "is_versioned" {
  type    = bool
  default = true
}

variable "environment" {
  type = string
}

resource "aws_s3_bucket" "notes" {
  bucket = "notes"

  versioning {
    enabled    = var.is_versioned
    mfa_delete = false
  }
}

resource "aws_s3_bucket" "drafts" {
  bucket = "drafts"

  versioning {
    enabled = var.environment == "prod"
  }
}

variable "is_versioned" {
  type    = bool
  default = true
}

variable "environment" {
  type = string
}

resource "aws_s3_bucket" "notes" {
  bucket = "notes"
}

resource "aws_s3_bucket_versioning" "notes" {
  bucket = aws_s3_bucket.notes.id

  versioning_configuration {
    status     = var.is_versioned ? "Enabled" : "Suspended"
    mfa_delete = "Disabled"
  }
}

resource "aws_s3_bucket" "drafts" {
  bucket = "drafts"
}

resource "aws_s3_bucket_versioning" "drafts" {
  bucket = aws_s3_bucket.drafts.id

  versioning_configuration {
    status = var.environment == "prod" ? "Enabled" : "Suspended"
  }
}

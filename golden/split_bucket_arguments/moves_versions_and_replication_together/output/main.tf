provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "copy"
  region = "eu-central-1"
}

variable "role_arn" {
  type = string
}

variable "key_arn" {
  type    = string
  default = "arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_s3_bucket" "copy" {
  provider = aws.copy
  bucket   = "ledger-copy"
}

resource "aws_s3_bucket_versioning" "copy" {
  provider = aws.copy

  bucket = aws_s3_bucket.copy.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "ledger" {
  bucket = "ledger"
}

resource "aws_s3_bucket_versioning" "ledger" {
  bucket = aws_s3_bucket.ledger.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_replication_configuration" "ledger" {
  bucket = aws_s3_bucket.ledger.id
  role   = var.role_arn

  # The books only.
  rule {
    id       = "books"
    priority = 1
    status   = "Enabled"

    delete_marker_replication {
      status = "Disabled"
    }

    filter {
      prefix = "books/"
    }

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket        = aws_s3_bucket.copy.arn
      storage_class = "STANDARD_IA"
      account       = "123456789012"

      encryption_configuration {
        replica_kms_key_id = var.key_arn
      }

      replication_time {
        status = "Enabled"

        time {
          minutes = 15
        }
      }

      metrics {
        status = "Enabled"

        event_threshold {
          minutes = 15
        }
      }
    }
  }

  rule {
    id       = "rest"
    priority = 2
    status   = "Enabled"

    delete_marker_replication {
      status = "Enabled"
    }

    filter {}

    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }

  depends_on = [aws_s3_bucket_versioning.ledger, aws_s3_bucket_versioning.copy]
}

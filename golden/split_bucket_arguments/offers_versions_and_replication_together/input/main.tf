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

  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket" "ledger" {
  bucket = "ledger"

  versioning {
    enabled = true
  }

  replication_configuration {
    role = var.role_arn

    # The books only.
    rules {
      id       = "books"
      priority = 1
      status   = "Enabled"

      filter {
        prefix = "books/"
      }

      source_selection_criteria {
        sse_kms_encrypted_objects {
          enabled = true
        }
      }

      destination {
        bucket             = aws_s3_bucket.copy.arn
        storage_class      = "STANDARD_IA"
        account_id         = "123456789012"
        replica_kms_key_id = var.key_arn

        replication_time {
          minutes = 15
          status  = "Enabled"
        }

        metrics {
        }
      }
    }

    rules {
      id                               = "rest"
      priority                         = 2
      status                           = "Enabled"
      delete_marker_replication_status = "Enabled"

      filter {
        tags = {}
      }

      destination {
        bucket = aws_s3_bucket.copy.arn
      }
    }
  }
}

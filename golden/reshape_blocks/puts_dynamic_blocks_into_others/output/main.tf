terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.90"
    }
  }
}

variable "moves" {
  type = map(string)
}

variable "is_temporary" {
  type = bool
}

# The layout of what is put there does not ask for that of the file.
resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = "orders-archive"

  rule {
    id = "archive"
    status = "Enabled"

    filter {}

    dynamic "transition" {
      for_each = var.moves

      content {
        days          = transition.key
        storage_class = transition.value # as it is told
      }
    }

    # What is temporary goes.
    dynamic "expiration" {
      for_each = var.is_temporary ? [30] : []

      content {
        days = expiration.value
      }
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "ingest" {
  bucket = "ingest"

  rule {
    id = "archive"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 7
    }
  }
}

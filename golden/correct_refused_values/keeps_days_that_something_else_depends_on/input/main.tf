terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "expire" {
  type    = number
  default = 90
}

locals {
  early = 10
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = "logs"

  rule {
    id     = "short"
    status = "Enabled"

    filter {}

    transition {
      days          = 7
      storage_class = "STANDARD_IA"
    }

    expiration {
      days = 30
    }
  }

  rule {
    id     = "given"
    status = "Enabled"

    filter {}

    transition {
      days          = local.early
      storage_class = "STANDARD_IA"
    }

    expiration {
      days = var.expire
    }
  }

  rule {
    id     = "ends"
    status = "Enabled"

    filter {}

    transition {
      days          = 90
      storage_class = "GLACIER"
    }

    expiration {
      days = 90
    }
  }

  # All of this is taken.
  rule {
    id     = "right"
    status = "Enabled"

    filter {}

    transition {
      days          = 0
      storage_class = "INTELLIGENT_TIERING"
    }

    transition {
      days          = 1
      storage_class = "GLACIER_IR"
    }

    noncurrent_version_expiration {
      noncurrent_days           = 1
      newer_noncurrent_versions = 5
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

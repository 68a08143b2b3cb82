terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "is_primary" {
  type = bool
}

variable "teams" {
  type = set(string)
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-documents"

  # Auditors ask for them.
  versioning {
    enabled = true
  }

  lifecycle_rule {
    id      = "old"
    enabled = true

    expiration {
      days = 30
    }
  }

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "AES256"
      }
    }
  }
}

resource "aws_s3_bucket" "ingest" {
  bucket = "ingest-documents"

  versioning {
    enabled = true
  }
}

# For one of both.
resource "aws_s3_bucket_versioning" "one" {
  bucket = var.is_primary ? aws_s3_bucket.orders.id : aws_s3_bucket.ingest.id

  versioning_configuration {
    status = "Enabled"
  }
}

# For some objects.
resource "aws_s3_bucket_lifecycle_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  rule {
    id     = "old"
    status = "Enabled"

    filter {
      prefix = "uploads/"
    }

    expiration {
      days = 30
    }
  }
}

# At first.
resource "aws_s3_bucket_server_side_encryption_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }

  lifecycle {
    ignore_changes = [rule]
  }
}

resource "aws_s3_bucket" "team" {
  for_each = var.teams
  bucket   = each.key

  versioning {
    enabled = true
  }

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "AES256"
      }
    }
  }
}

# For one of several.
resource "aws_s3_bucket_versioning" "team" {
  for_each = var.teams
  bucket   = aws_s3_bucket.team["sales"].id

  versioning_configuration {
    status = "Enabled"
  }
}

# For others, as it seems.
resource "aws_s3_bucket_server_side_encryption_configuration" "archive" {
  for_each = var.teams
  bucket   = "archive-${each.key}"

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

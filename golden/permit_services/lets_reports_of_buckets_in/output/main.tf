data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "uploads"
}

# Two send, of different kinds.
resource "aws_s3_bucket" "reports" {
  bucket = "orders-reports"
}

resource "aws_s3_bucket_inventory" "orders" {
  bucket                   = aws_s3_bucket.orders.id
  name                     = "weekly"
  included_object_versions = "All"

  schedule {
    frequency = "Weekly"
  }

  destination {
    bucket {
      format     = "Parquet"
      bucket_arn = aws_s3_bucket.reports.arn
      prefix     = "inventory"
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "uploads" {
  bucket = aws_s3_bucket.uploads.bucket
  name   = "all"

  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.reports.arn
        }
      }
    }
  }
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.reports.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "S3InventoryAndAnalytics"
        Effect = "Allow"
        Principal = {
          Service = "s3.amazonaws.com"
        }
        Action   = "s3:PutObject"
        Resource = "${aws_s3_bucket.reports.arn}/*"
        Condition = {
          StringEquals = {
            "s3:x-amz-acl"      = "bucket-owner-full-control"
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
          ArnLike = {
            "aws:SourceArn" = [
              aws_s3_bucket.orders.arn,
              aws_s3_bucket.uploads.arn
            ]
          }
        }
      }
    ]
  })
}

# A policy that stands lets in nobody of these, and several inventories are told apart by their keys.
resource "aws_s3_bucket" "archive" {
  bucket = "archive-of-reports"
}

resource "aws_s3_bucket_policy" "archive" {
  bucket = aws_s3_bucket.archive.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "DenyInsecureTransport"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [aws_s3_bucket.archive.arn, "${aws_s3_bucket.archive.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
      {
        Sid    = "S3InventoryAndAnalytics"
        Effect = "Allow"
        Principal = {
          Service = "s3.amazonaws.com"
        }
        Action   = "s3:PutObject"
        Resource = ["${aws_s3_bucket.archive.arn}/*"]
        Condition = {
          StringEquals = {
            "s3:x-amz-acl"      = "bucket-owner-full-control"
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      }
    ]
  })
}

resource "aws_s3_bucket_inventory" "archive" {
  for_each = { orders = aws_s3_bucket.orders.id, uploads = aws_s3_bucket.uploads.id }

  bucket                   = each.value
  name                     = each.key
  included_object_versions = "Current"

  schedule {
    frequency = "Daily"
  }

  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.archive.arn
    }
  }
}

# One of several, by its key.
resource "aws_s3_bucket" "regional" {
  for_each = toset(["eu", "us"])
  bucket   = "reports-${each.key}"
}

resource "aws_s3_bucket_inventory" "regional" {
  bucket                   = aws_s3_bucket.orders.id
  name                     = "regional"
  included_object_versions = "Current"

  schedule {
    frequency = "Daily"
  }

  destination {
    bucket {
      format     = "CSV"
      bucket_arn = aws_s3_bucket.regional["eu"].arn
    }
  }
}

resource "aws_s3_bucket_policy" "regional_eu" {
  bucket = aws_s3_bucket.regional["eu"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "S3InventoryAndAnalytics"
        Effect = "Allow"
        Principal = {
          Service = "s3.amazonaws.com"
        }
        Action   = "s3:PutObject"
        Resource = "${aws_s3_bucket.regional["eu"].arn}/*"
        Condition = {
          StringEquals = {
            "s3:x-amz-acl"      = "bucket-owner-full-control"
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
          ArnLike = {
            "aws:SourceArn" = aws_s3_bucket.orders.arn
          }
        }
      }
    ]
  })
}

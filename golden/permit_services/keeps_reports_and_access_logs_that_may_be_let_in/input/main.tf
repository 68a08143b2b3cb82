variable "acl" {
  type    = string
  default = "private"
}

variable "report_policy" {
  type = string
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

# The group that delivers logs has an ACL, or may have one.
resource "aws_s3_bucket" "logs" {
  bucket = "orders-logs"
}

resource "aws_s3_bucket_ownership_controls" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "logs" {
  bucket     = aws_s3_bucket.logs.id
  acl        = "log-delivery-write"
  depends_on = [aws_s3_bucket_ownership_controls.logs]
}

resource "aws_s3_bucket_logging" "orders" {
  bucket        = aws_s3_bucket.orders.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "orders/"
}

resource "aws_s3_bucket" "others" {
  bucket = "other-logs"
}

resource "aws_s3_bucket_ownership_controls" "others" {
  bucket = aws_s3_bucket.others.id

  rule {
    object_ownership = "ObjectWriter"
  }
}

resource "aws_s3_bucket_acl" "others" {
  bucket     = aws_s3_bucket.others.id
  acl        = var.acl
  depends_on = [aws_s3_bucket_ownership_controls.others]
}

resource "aws_s3_bucket_logging" "logs" {
  bucket        = aws_s3_bucket.logs.id
  target_bucket = aws_s3_bucket.others.id
  target_prefix = "logs/"
}

# S3 is let in.
resource "aws_s3_bucket" "reports" {
  bucket = "reports"
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.reports.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "s3.amazonaws.com" }
        Action    = "s3:PutObject"
        Resource  = "${aws_s3_bucket.reports.arn}/*"
        Condition = { ArnLike = { "aws:SourceArn" = "arn:aws:s3:::orders" } }
      }
    ]
  })
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
    }
  }
}

# A policy that is not seen.
resource "aws_s3_bucket" "given" {
  bucket = "given-reports"
}

resource "aws_s3_bucket_policy" "given" {
  bucket = aws_s3_bucket.given.id
  policy = var.report_policy
}

resource "aws_s3_bucket_analytics_configuration" "orders" {
  bucket = aws_s3_bucket.orders.bucket
  name   = "all"

  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.given.arn
        }
      }
    }
  }
}

# Nothing is written.
resource "aws_s3_bucket" "off" {
  bucket = "no-reports"
}

resource "aws_s3_bucket_inventory" "off" {
  bucket                   = aws_s3_bucket.orders.id
  name                     = "off"
  enabled                  = false
  included_object_versions = "All"

  schedule {
    frequency = "Weekly"
  }

  destination {
    bucket {
      format     = "ORC"
      bucket_arn = aws_s3_bucket.off.arn
    }
  }
}

resource "aws_s3_bucket" "logs" {
  bucket = "site-logs"
}

resource "aws_s3_bucket" "site" {
  bucket              = "site"
  acceleration_status = "Enabled"
  request_payer       = "BucketOwner" # not the visitors

  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["https://example.com"]
    max_age_seconds = 3000
  }

  # For the editors.
  cors_rule {
    allowed_headers = ["*"]
    allowed_methods = ["PUT", "POST"]
    allowed_origins = ["https://edit.example.com"]
  }

  logging {
    target_bucket = aws_s3_bucket.logs.id
    target_prefix = "site/"
  }

  website {
    index_document = "index.html"
    error_document = "error.html" # one for all

    routing_rules = jsonencode([{
      Condition = { KeyPrefixEquals = "docs/" }
      Redirect  = { ReplaceKeyPrefixWith = "documents/" }
    }])
  }

  versioning { enabled = true }

  server_side_encryption_configuration {
    rule {
      bucket_key_enabled = true

      apply_server_side_encryption_by_default {
        kms_master_key_id = aws_kms_key.site.arn
        sse_algorithm     = "aws:kms"
      }
    }
  }
}

resource "aws_kms_key" "site" {
  description = "Pages"
}

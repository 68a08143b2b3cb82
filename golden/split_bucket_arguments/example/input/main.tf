resource "aws_s3_bucket" "reports" {
  bucket = "quarterly-reports"

  # Reports are corrected now and then.
  versioning {
    enabled = true
  }

  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm = "aws:kms"
      }
    }
  }

  tags = {
    Team = "finance"
  }
}

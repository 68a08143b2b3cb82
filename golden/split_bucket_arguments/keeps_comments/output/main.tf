resource "aws_s3_bucket" "reports" {
  bucket = "reports"

  # What the bucket keeps.

  # Nothing else.
}

# all of it
resource "aws_s3_bucket_versioning" "reports" {
  bucket = aws_s3_bucket.reports.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "reports" {
  bucket = aws_s3_bucket.reports.id

  rule {
    id     = "rule-1"
    status = "Enabled" # from the first day

    filter {}

    abort_incomplete_multipart_upload {
      # Parts of what never arrived.
      days_after_initiation = 7 # a week
    }
  }
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.reports.id

  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Deny",
          "Principal": "*",
          "Action": "s3:DeleteObject",
          "Resource": "arn:aws:s3:::reports/*"
        }
      ]
    }
  POLICY
}

resource "aws_s3_bucket" "reports" {
  bucket = "reports"

  # What the bucket keeps.

  versioning { enabled = true } # all of it

  lifecycle_rule {
    enabled = true # from the first day
    # Parts of what never arrived.
    abort_incomplete_multipart_upload_days = 7 # a week
  }

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

  # Nothing else.
}

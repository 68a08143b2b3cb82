resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_s3_bucket" "findings" {
  bucket = "findings-of-orders"
}

resource "aws_guardduty_publishing_destination" "findings" {
  detector_id     = aws_guardduty_detector.main.id
  destination_arn = aws_s3_bucket.findings.arn
  kms_key_arn     = "arn:aws:kms:eu-west-1:111122223333:key/12345678-90ab-cdef-1234-567890abcdef"

  depends_on = [aws_s3_bucket_policy.findings]
}

resource "aws_s3_bucket_policy" "findings" {
  bucket = aws_s3_bucket.findings.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "guardduty.amazonaws.com" }
        Action    = ["s3:GetBucketLocation", "s3:PutObject"]
        Resource  = [aws_s3_bucket.findings.arn, "${aws_s3_bucket.findings.arn}/*"]
      }
    ]
  })
}

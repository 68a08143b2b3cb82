# The policy lets in others than GuardDuty: to wait for it helps nobody.
resource "aws_guardduty_publishing_destination" "findings" {
  detector_id     = "12abc34d567e8fa901bc2d34e56789f0"
  destination_arn = aws_s3_bucket.findings.arn
  kms_key_arn     = "arn:aws:kms:eu-west-1:111122223333:key/12345678-90ab-cdef-1234-567890abcdef"
}

resource "aws_s3_bucket" "findings" {
  bucket = "findings-of-orders"
}

resource "aws_s3_bucket_policy" "findings" {
  bucket = aws_s3_bucket.findings.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "logging.s3.amazonaws.com" }
        Action    = "s3:PutObject"
        Resource  = "${aws_s3_bucket.findings.arn}/*"
      },
      {
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = "${aws_s3_bucket.findings.arn}/*"
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      }
    ]
  })
}

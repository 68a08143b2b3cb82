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
}

# The detector is another's, and the policy that stands lets in nobody.
data "aws_guardduty_detector" "shared" {}

resource "aws_s3_bucket" "archive" {
  bucket = "archive-of-orders"
}

resource "aws_guardduty_publishing_destination" "archive" {
  detector_id     = data.aws_guardduty_detector.shared.id
  destination_arn = "${aws_s3_bucket.archive.arn}/findings"
  kms_key_arn     = "arn:aws:kms:eu-west-1:111122223333:key/12345678-90ab-cdef-1234-567890abcdef"
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
      }
    ]
  })
}

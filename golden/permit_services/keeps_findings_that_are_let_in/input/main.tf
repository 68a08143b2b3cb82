resource "aws_guardduty_detector" "main" {
  enable = true
}

resource "aws_kms_key" "findings" {
  description = "findings"
  policy      = file("findings.json")
}

resource "aws_s3_bucket" "findings" {
  bucket = "findings-of-orders"
}

resource "aws_guardduty_publishing_destination" "findings" {
  detector_id     = aws_guardduty_detector.main.id
  destination_arn = aws_s3_bucket.findings.arn
  kms_key_arn     = aws_kms_key.findings.arn

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

data "aws_caller_identity" "current" {}

# The trail is not denied, but nothing allows it either.
resource "aws_kms_key" "orders" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect       = "Deny"
        NotPrincipal = { Service = ["cloudtrail.amazonaws.com"] }
        Action       = "kms:GenerateDataKey*"
        Resource     = "*"
      },
    ]
  })
}

resource "aws_cloudtrail" "orders" {
  name           = "orders"
  s3_bucket_name = "orders-trail"
  kms_key_id     = aws_kms_key.orders.arn
}

# Others are excepted here.
resource "aws_kms_key" "ingest" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Effect       = "Deny"
        NotPrincipal = { Service = ["sns.amazonaws.com"] }
        Action       = "kms:GenerateDataKey*"
        Resource     = "*"
      },
    ]
  })
}

resource "aws_cloudtrail" "ingest" {
  name           = "ingest"
  s3_bucket_name = "ingest-trail"
  kms_key_id     = aws_kms_key.ingest.arn
}

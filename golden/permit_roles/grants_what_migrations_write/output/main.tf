resource "aws_kms_key" "lake" {
  description = "lake"
}

resource "aws_s3_bucket" "lake" {
  bucket = "orders-lake"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.lake.arn
    }
  }
}

resource "aws_iam_role" "lake" {
  name = "dms-lake"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "dms.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "lake_services" {
  name = "services"
  role = aws_iam_role.lake.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:DeleteObject", "s3:PutObjectTagging"]
        Resource = "${aws_s3_bucket.lake.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = "s3:ListBucket"
        Resource = aws_s3_bucket.lake.arn
      },
      {
        Effect   = "Allow"
        Action   = ["kms:GenerateDataKey", "kms:Decrypt"]
        Resource = aws_kms_key.lake.arn
      }
    ]
  })
}

resource "aws_dms_s3_endpoint" "lake" {
  endpoint_id             = "orders-lake"
  endpoint_type           = "target"
  bucket_name             = aws_s3_bucket.lake.id
  service_access_role_arn = aws_iam_role.lake.arn
}

resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.clicks.arn
    role_arn           = aws_iam_role.clicks.arn
  }

  extended_s3_configuration {
    bucket_arn = aws_s3_bucket.clicks.arn
    role_arn   = aws_iam_role.clicks.arn
  }

  depends_on = [aws_iam_role_policy.clicks_services]
}

resource "aws_kinesis_stream" "clicks" {
  name        = "clicks"
  shard_count = 1
}

resource "aws_s3_bucket" "clicks" {
  bucket = "clicks-eu"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "clicks" {
  bucket = aws_s3_bucket.clicks.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.clicks.arn
    }
  }
}

resource "aws_kms_key" "clicks" {
  description = "clicks"
}

resource "aws_iam_role" "clicks" {
  name               = "clicks"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "firehose.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "clicks_services" {
  name = "services"
  role = aws_iam_role.clicks.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:GetObject", "s3:AbortMultipartUpload"]
        Resource = "${aws_s3_bucket.clicks.arn}/*"
      },
      {
        Effect   = "Allow"
        Action   = ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"]
        Resource = aws_s3_bucket.clicks.arn
      },
      {
        Effect   = "Allow"
        Action   = ["kms:GenerateDataKey", "kms:Decrypt"]
        Resource = aws_kms_key.clicks.arn
      },
      {
        Effect = "Allow"
        Action = [
          "kinesis:DescribeStream",
          "kinesis:GetShardIterator",
          "kinesis:GetRecords",
          "kinesis:ListShards",
        ]
        Resource = aws_kinesis_stream.clicks.arn
      }
    ]
  })
}

# AWS lists more, but what it has is enough to write.
resource "aws_kinesis_firehose_delivery_stream" "orders" {
  name        = "orders"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = aws_s3_bucket.orders.arn
    role_arn   = aws_iam_role.orders.arn
  }
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-eu"
}

resource "aws_iam_role" "orders" {
  name               = "orders"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "firehose.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "orders" {
  name   = "orders"
  role   = aws_iam_role.orders.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "${aws_s3_bucket.orders.arn}/*" }] })
}

# The key that is named is used, not that of the bucket.
resource "aws_kinesis_firehose_delivery_stream" "audit" {
  name        = "audit"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn  = aws_s3_bucket.clicks.arn
    role_arn    = aws_iam_role.audit.arn
    kms_key_arn = aws_kms_key.audit.arn
  }
}

resource "aws_kms_key" "audit" {
  description = "audit"
}

resource "aws_iam_role" "audit" {
  name               = "audit"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "firehose.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "audit" {
  name   = "audit"
  role   = aws_iam_role.audit.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }, { Effect = "Allow", Action = ["kms:GenerateDataKey", "kms:Decrypt"], Resource = aws_kms_key.audit.arn }] })
}

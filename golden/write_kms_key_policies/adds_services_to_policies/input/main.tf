data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

# Flow logs are delivered with it; the log group needs it, too.
resource "aws_kms_key" "network" {
  description = "Network"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Root"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Delivery"
        Effect    = "Allow"
        Principal = { Service = "delivery.logs.amazonaws.com" }
        Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
        Resource  = "*"
      },
    ]
  })
}

resource "aws_cloudwatch_log_group" "network" {
  name       = "/network"
  kms_key_id = aws_kms_key.network.arn
}

data "aws_iam_policy_document" "audit" {
  statement {
    sid       = "Administration"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
}

resource "aws_kms_key" "audit" {
  description = "Audit"
}

resource "aws_kms_key_policy" "audit" {
  key_id = aws_kms_key.audit.id
  policy = data.aws_iam_policy_document.audit.json
}

resource "aws_cloudwatch_log_group" "audit" {
  name       = "/audit"
  kms_key_id = aws_kms_key.audit.arn
}

resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = "orders-audit"
  kms_key_id     = aws_kms_key.audit.arn
}

resource "aws_kms_key" "legacy" {
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": {"AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"},
          "Action": "kms:*",
          "Resource": "*"
        }
      ]
    }
  JSON
}

resource "aws_cloudwatch_log_group" "legacy" {
  name       = "/legacy"
  kms_key_id = aws_kms_key.legacy.arn
}

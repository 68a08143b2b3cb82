data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

resource "aws_kms_key" "orders" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Sid = "Root", Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "kms:*", Resource = "*" }] })
}

resource "aws_cloudwatch_log_group" "orders" {
  name       = "/orders"
  kms_key_id = aws_kms_key.orders.arn
}

resource "aws_kms_key" "billing" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Sid = "Root", Effect = "Allow", Principal = { AWS = "arn:aws:iam::123456789012:root" }, Action = "kms:*", Resource = "*" }
    ]
  })
}

resource "aws_cloudwatch_log_group" "billing" {
  name       = "/billing"
  kms_key_id = aws_kms_key.billing.arn
}

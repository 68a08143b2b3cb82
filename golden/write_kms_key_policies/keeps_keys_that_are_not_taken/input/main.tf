data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

resource "aws_kms_key" "data" {
  description = "Tables only"

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
    ]
  })
}

variable "logs_key_arn" {
  type = string
}

locals {
  keys = {
    logs = var.logs_key_arn
    data = aws_kms_key.data.arn
  }
  ordered = [var.logs_key_arn, aws_kms_key.data.arn]
}

resource "aws_cloudwatch_log_group" "indexed" {
  name       = "/orders/indexed"
  kms_key_id = local.keys["logs"]
}

resource "aws_cloudwatch_log_group" "looked_up" {
  name       = "/orders/looked-up"
  kms_key_id = lookup(local.keys, "logs", null)
}

resource "aws_cloudwatch_log_group" "first" {
  name       = "/orders/first"
  kms_key_id = local.ordered[0]
}

resource "aws_cloudwatch_log_group" "element" {
  name       = "/orders/element"
  kms_key_id = element(local.ordered, 0)
}

resource "aws_cloudwatch_log_group" "written_out" {
  name       = "/orders/written-out"
  kms_key_id = { logs = var.logs_key_arn, data = aws_kms_key.data.arn }["logs"]
}

resource "aws_cloudwatch_log_group" "merged" {
  name       = "/orders/merged"
  kms_key_id = merge({ logs = aws_kms_key.data.arn }, local.keys)["logs"]
}

resource "aws_cloudwatch_log_group" "never" {
  count = 0

  name       = "/orders/never"
  kms_key_id = aws_kms_key.data.arn
}

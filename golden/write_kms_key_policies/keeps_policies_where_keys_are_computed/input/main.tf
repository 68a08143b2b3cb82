data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

resource "aws_kms_key" "logs" {
  description = "Log groups"

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

variable "purpose" {
  type    = string
  default = "logs"
}

variable "is_audited" {
  type    = bool
  default = false
}

locals {
  keys = {
    logs = aws_kms_key.logs.arn
    data = aws_kms_key.data.arn
  }
}

resource "aws_cloudwatch_log_group" "chosen" {
  name       = "/orders/chosen"
  kms_key_id = local.keys[var.purpose]
}

resource "aws_cloudwatch_log_group" "looked_up" {
  name       = "/orders/looked-up"
  kms_key_id = lookup(local.keys, var.purpose, null)
}

resource "aws_cloudwatch_log_group" "each" {
  for_each = { orders = "logs" }

  name       = "/orders/${each.key}"
  kms_key_id = local.keys[each.value]
}

resource "aws_cloudwatch_log_group" "filtered" {
  name       = "/orders/filtered"
  kms_key_id = one([for name, arn in local.keys : arn if name == "logs"])
}

resource "aws_cloudwatch_log_group" "either" {
  name       = "/orders/either"
  kms_key_id = var.is_audited ? aws_kms_key.logs.arn : aws_kms_key.data.arn
}

resource "aws_cloudwatch_log_group" "those_of_logs" {
  for_each = { for name, arn in local.keys : name => arn if name == "logs" }

  name       = "/orders/${each.key}"
  kms_key_id = each.value
}

resource "aws_kms_alias" "each" {
  for_each = local.keys

  name          = "alias/${each.key}"
  target_key_id = each.value
}

resource "aws_cloudtrail" "aliased" {
  name           = "orders"
  s3_bucket_name = "orders-trail"
  kms_key_id     = aws_kms_alias.each["logs"].target_key_arn
}

resource "aws_sqs_queue" "each" {
  for_each = local.keys

  name              = each.key
  kms_master_key_id = each.value
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = "orders-uploads"

  queue {
    queue_arn = aws_sqs_queue.each["logs"].arn
    events    = ["s3:ObjectCreated:*"]
  }
}

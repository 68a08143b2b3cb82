data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

# The policy waits for the block, whose bucket is this one.
resource "aws_s3_bucket" "audit" {
  bucket = "orders-audit"
}

resource "aws_s3_bucket_public_access_block" "audit" {
  bucket = aws_s3_bucket.audit.id

  block_public_acls   = true
  block_public_policy = true
}

data "aws_iam_policy_document" "audit" {
  statement {
    actions   = ["s3:GetBucketAcl"]
    resources = [aws_s3_bucket.audit.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }

  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.audit.arn}/AWSLogs/${data.aws_caller_identity.current.account_id}/*"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }
}

resource "aws_s3_bucket_policy" "write" {
  bucket = aws_s3_bucket_public_access_block.audit.bucket
  policy = data.aws_iam_policy_document.audit.json
}

resource "aws_cloudtrail" "audit" {
  name           = "audit"
  s3_bucket_name = aws_s3_bucket.audit.id

  depends_on = [aws_s3_bucket_policy.write]
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_sqs_queue" "billing" {
  name = "billing"
}

resource "aws_sqs_queue_redrive_allow_policy" "billing" {
  queue_url = aws_sqs_queue.billing.id

  redrive_allow_policy = jsonencode({
    redrivePermission = "denyAll"
  })
}

resource "aws_sqs_queue_policy" "deliver" {
  queue_url = aws_sqs_queue_redrive_allow_policy.billing.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "sns.amazonaws.com" }
        Action    = "sqs:SendMessage"
        Resource  = aws_sqs_queue.billing.arn
        Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.orders.arn } }
      }
    ]
  })
}

resource "aws_sns_topic_subscription" "billing" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.billing.arn
}

# What the name comes through cannot be told.
resource "aws_sqs_queue" "stock" {
  name = "stock"
}

resource "terraform_data" "stock" {
  input = aws_sqs_queue.stock.id
}

resource "aws_sqs_queue_policy" "others" {
  queue_url = terraform_data.stock.output
  policy    = file("${path.module}/policy.json")
}

resource "aws_sns_topic_subscription" "stock" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.stock.arn
}

variable "notify" {
  type    = bool
  default = false
}

variable "stage" {
  type    = string
  default = "test"
}

locals {
  is_live = var.stage == "live"
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_lambda_function" "bill" {
  function_name = "bill"
  role          = "arn:aws:iam::111122223333:role/bill"
  handler       = "main.handler"
  runtime       = "python3.12"
  filename      = "bill.zip"
}

resource "aws_sns_topic_subscription" "bill" {
  count = var.notify ? 1 : 0

  topic_arn = aws_sns_topic.orders.arn
  protocol  = "lambda"
  endpoint  = aws_lambda_function.bill.arn
}

resource "aws_sqs_queue" "uploads" {
  name = "uploads"
}

resource "aws_s3_bucket" "uploads" {
  bucket = "orders-uploads"
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  dynamic "queue" {
    for_each = local.is_live ? [1] : []

    content {
      queue_arn = aws_sqs_queue.uploads.arn
      events    = ["s3:ObjectCreated:*"]
    }
  }
}

resource "aws_s3_bucket" "audit" {
  bucket = "orders-audit"
}

resource "aws_cloudtrail" "audit" {
  for_each = local.is_live ? toset(["audit"]) : toset([])

  name           = each.key
  s3_bucket_name = aws_s3_bucket.audit.id
}

resource "aws_sqs_queue" "stock" {
  name = "stock"
}

# Another queue takes them unless it is live.
resource "aws_sns_topic_subscription" "stock" {
  topic_arn = aws_sns_topic.orders.arn
  protocol  = "sqs"
  endpoint  = local.is_live ? aws_sqs_queue.stock.arn : "arn:aws:sqs:eu-west-1:111122223333:stock"
}

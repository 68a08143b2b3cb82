variable "audit" {
  type    = bool
  default = true
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = "orders"

  eventbridge = true
}

resource "aws_s3_bucket_notification" "invoices" {
  bucket = "invoices"

  # Read by the rules of accounting.
  # no deletions
  eventbridge = true
}

resource "aws_s3_bucket_notification" "ingest" {
  bucket = "ingest"

  eventbridge = true

  lambda_function {
    lambda_function_arn = "arn:aws:lambda:eu-west-1:123456789012:function:ingest"
    events              = ["s3:ObjectCreated:*"]
  }
}

resource "aws_s3_bucket_notification" "reports" {
  bucket = "reports"

  eventbridge = var.audit
}

resource "aws_s3_bucket_notification" "audit" {
  bucket = "audit"

  eventbridge = var.audit ? true : null
}

resource "aws_s3_bucket_notification" "archive" {
  bucket      = "archive"
  eventbridge = true
}

variable "audit" {
  type    = bool
  default = true
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = "orders"

  cloudwatch_configuration {
    cloudwatch_configuration_id = "orders"
    events                      = ["s3:ObjectCreated:*", "s3:ObjectRemoved:*"]
  }
}

resource "aws_s3_bucket_notification" "invoices" {
  bucket = "invoices"

  # Read by the rules of accounting.
  event_bridge_configuration {
    events        = ["s3:ObjectCreated:*"] # no deletions
    filter_prefix = "inbox/"
  }

  event_bridge_configuration {
    events        = ["s3:ObjectCreated:*"]
    filter_prefix = "outbox/"
  }
}

resource "aws_s3_bucket_notification" "ingest" {
  bucket = "ingest"

  cloudwatch_events {}

  lambda_function {
    lambda_function_arn = "arn:aws:lambda:eu-west-1:123456789012:function:ingest"
    events              = ["s3:ObjectCreated:*"]
  }
}

resource "aws_s3_bucket_notification" "reports" {
  bucket = "reports"

  eventbridge {
    enabled = var.audit
    events  = ["s3:ObjectCreated:Put"]
  }
}

resource "aws_s3_bucket_notification" "audit" {
  bucket = "audit"

  dynamic "eventbridge_configuration" {
    for_each = var.audit ? [1] : []
    content {}
  }
}

resource "aws_s3_bucket_notification" "archive" {
  bucket      = "archive"
  eventbridge = true

  event_bridge_configuration {
    events = ["s3:ObjectRestore:Completed"]
  }
}

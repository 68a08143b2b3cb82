variable "buses" {
  type    = list(string)
  default = []
}

resource "aws_s3_bucket_notification" "orders" {
  bucket = "orders"

  # The function is told by nothing else.
  cloudwatch_configuration {
    lambda_function_arn = "arn:aws:lambda:eu-west-1:123456789012:function:ingest"
    events              = ["s3:ObjectCreated:*"]
  }
}

resource "aws_s3_bucket_notification" "invoices" {
  bucket      = "invoices"
  eventbridge = false

  eventbridge_configuration {}
}

resource "aws_s3_bucket_notification" "ingest" {
  bucket = "ingest"

  dynamic "eventbridge_configuration" {
    for_each = var.buses
    content {
      events = ["s3:ObjectCreated:*"]
    }
  }
}

resource "aws_s3_bucket_notification" "reports" {
  bucket = "reports"

  eventbridge {
    event_pattern {
      source = "aws.s3"
    }
  }
}

# It has one already.
resource "aws_kinesis_firehose_delivery_stream" "events" {
  name        = "events"
  destination = "http_endpoint"

  http_endpoint_configuration {
    url      = "https://collector.example.com"
    role_arn = var.role_arn

    s3_configuration {
      role_arn   = var.role_arn
      bucket_arn = var.bucket_arn
    }
  }

  s3_configuration {
    role_arn   = var.role_arn
    bucket_arn = "arn:aws:s3:::elsewhere"
  }
}

# Nothing says where it goes to.
resource "aws_kinesis_firehose_delivery_stream" "traces" {
  name        = "traces"
  destination = "splunk"

  s3_configuration {
    role_arn   = var.role_arn
    bucket_arn = var.bucket_arn
  }
}

variable "role_arn" {
  type = string
}

variable "bucket_arn" {
  type = string
}

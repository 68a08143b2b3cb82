terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "orders" {
  name        = "orders"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = "arn:aws:iam::123456789012:role/orders-delivery"
    bucket_arn = "arn:aws:s3:::example-orders"
  }

  prefix             = "orders/" # by kind
  buffering_interval = 60
  compression_format = "GZIP"

  # What could not be delivered.
  cloudwatch_logging_options {
    enabled         = true
    log_group_name  = "/orders"
    log_stream_name = "delivery"
  }

  processing_configuration {
    enabled = true

    processors {
      type = "AppendDelimiterToRecord"
    }
  }
}

resource "aws_kinesis_firehose_delivery_stream" "ingest" {
  name        = "ingest"
  destination = "extended_s3"
  role_arn    = "arn:aws:iam::123456789012:role/ingest-delivery"
  bucket_arn  = "arn:aws:s3:::example-ingest"
}

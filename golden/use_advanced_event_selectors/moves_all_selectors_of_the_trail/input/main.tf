terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "trail" {
  bucket_prefix = "trail-"
}

resource "aws_sns_topic" "orders" {
  name = "orders"
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.trail.id

  # What people do
  event_selector {
    read_write_type                  = "WriteOnly" # reads are too many
    include_management_events        = true
    exclude_management_event_sources = ["kms.amazonaws.com"]

    # Objects of one bucket
    data_resource {
      type   = "AWS::S3::Object"
      values = ["${aws_s3_bucket.trail.arn}/"]
    }
  } # writes

  # What goes out
  event_selector {
    include_management_events = false

    data_resource {
      type   = "AWS::SNS::Topic"
      values = [aws_sns_topic.orders.arn]
    }
    # functions
    data_resource {
      type   = "AWS::Lambda::Function"
      values = ["arn:aws:lambda"]
    }
    data_resource {
      type   = "AWS::DynamoDB::Table"
      values = ["arn:aws:dynamodb:*:*:table/*"]
    }
  }

  tags = {
    Name = "x"
  }
}

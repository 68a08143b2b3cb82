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

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.trail.id

  event_selector {
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3:::orders/", "arn:aws:s3:::invoices/2024/*"]
    }

    data_resource {
      type   = "AWS::SQS::Queue"
      values = ["arn:aws:sqs:eu-west-1:123456789012:orders"]
    }
  }
}

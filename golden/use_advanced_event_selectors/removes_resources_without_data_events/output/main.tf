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
    read_write_type           = "All"
    include_management_events = true

    data_resource {
      type   = "AWS::S3::Object"
      values = ["${aws_s3_bucket.trail.arn}/"]
    }
  }
}

resource "aws_cloudtrail" "reads" {
  name           = "reads"
  s3_bucket_name = aws_s3_bucket.trail.id

  event_selector {
    read_write_type           = "ReadOnly"
    include_management_events = true
  }
}

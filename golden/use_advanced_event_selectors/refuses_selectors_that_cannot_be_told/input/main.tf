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

resource "aws_cloudtrail" "wildcards" {
  name           = "wildcards"
  s3_bucket_name = aws_s3_bucket.trail.id

  event_selector {
    data_resource {
      type   = "AWS::SNS::Topic"
      values = ["arn:aws:sns:*:*:orders-*"]
    }
  }
}

resource "aws_cloudtrail" "dynamic" {
  name           = "dynamic"
  s3_bucket_name = aws_s3_bucket.trail.id

  event_selector {
    data_resource {
      type   = "AWS::SNS::Topic"
      values = ["arn:aws:sns"]
    }
  }

  dynamic "event_selector" {
    for_each = ["arn:aws:lambda"]
    content {
      data_resource {
        type   = "AWS::Lambda::Function"
        values = [event_selector.value]
      }
    }
  }
}

resource "aws_cloudtrail" "both" {
  name           = "both"
  s3_bucket_name = aws_s3_bucket.trail.id

  event_selector {
    data_resource {
      type   = "AWS::SNS::Topic"
      values = ["arn:aws:sns"]
    }
  }

  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }
}

variable "events" {
  description = "Which events are logged"
  type        = string
  default     = "All"
}

resource "aws_cloudtrail" "variable" {
  name           = "variable"
  s3_bucket_name = aws_s3_bucket.trail.id

  event_selector {
    read_write_type = var.events

    data_resource {
      type   = "AWS::SNS::Topic"
      values = ["arn:aws:sns"]
    }
  }
}

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
  # reads are too many
  advanced_event_selector {
    name = "Management events"

    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }

    field_selector {
      field      = "eventSource"
      not_equals = ["kms.amazonaws.com"]
    }

    field_selector {
      field  = "readOnly"
      equals = ["false"]
    }
  }

  # Objects of one bucket
  advanced_event_selector {
    name = "Data events of AWS::S3::Object"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }

    field_selector {
      field       = "resources.ARN"
      starts_with = ["${aws_s3_bucket.trail.arn}/"]
    }

    field_selector {
      field  = "readOnly"
      equals = ["false"]
    }
  }

  # What goes out
  advanced_event_selector {
    name = "Data events of AWS::SNS::Topic"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::SNS::Topic"]
    }

    field_selector {
      field  = "resources.ARN"
      equals = [aws_sns_topic.orders.arn]
    }
  }

  # functions
  advanced_event_selector {
    name = "Data events of AWS::Lambda::Function"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::Lambda::Function"]
    }
  }

  advanced_event_selector {
    name = "Data events of AWS::DynamoDB::Table"

    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::DynamoDB::Table"]
    }
  } # writes

  tags = {
    Name = "x"
  }
}

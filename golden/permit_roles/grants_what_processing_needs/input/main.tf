resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = aws_iam_role.clicks.arn
    bucket_arn = aws_s3_bucket.clicks.arn

    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = aws_cloudwatch_log_group.clicks.name
      log_stream_name = "delivery"
    }

    processing_configuration {
      enabled = true

      processors {
        type = "Lambda"

        parameters {
          parameter_name  = "LambdaArn"
          parameter_value = "${aws_lambda_function.clean.arn}:$LATEST"
        }

        parameters {
          parameter_name  = "NumberOfRetries"
          parameter_value = "3"
        }
      }
    }
  }
}

resource "aws_iam_role" "clicks" {
  name = "clicks"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "firehose.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "clicks" {
  name = "clicks"
  role = aws_iam_role.clicks.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject", "s3:GetBucketLocation", "s3:ListBucket"]
        Resource = [aws_s3_bucket.clicks.arn, "${aws_s3_bucket.clicks.arn}/*"]
      }
    ]
  })
}

resource "aws_s3_bucket" "clicks" {
  bucket = "orders-clicks"
}

resource "aws_cloudwatch_log_group" "clicks" {
  name = "/aws/kinesisfirehose/clicks"
}

resource "aws_lambda_function" "clean" {
  function_name = "clicks-clean"
  role          = "arn:aws:iam::111122223333:role/clicks-clean"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/clean:1"
}

# Who else calls it is a service.
resource "aws_lambda_permission" "logs" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.clean.function_name
  principal     = "logs.${var.region}.amazonaws.com"
}

variable "region" {
  type = string
}

# The function itself.
resource "aws_kinesis_firehose_delivery_stream" "views" {
  name        = "views"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = aws_iam_role.views.arn
    bucket_arn = "arn:aws:s3:::orders-views"

    processing_configuration {
      enabled = true

      processors {
        type = "Lambda"

        parameters {
          parameter_name  = "LambdaArn"
          parameter_value = aws_lambda_function.clean.arn
        }
      }
    }
  }
}

resource "aws_iam_role" "views" {
  name = "views"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "firehose.amazonaws.com" }
    }]
  })
}

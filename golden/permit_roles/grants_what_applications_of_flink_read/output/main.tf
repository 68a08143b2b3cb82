resource "aws_s3_bucket" "code" {
  bucket_prefix = "orders-code-"
}

resource "aws_s3_object" "app" {
  bucket = aws_s3_bucket.code.id
  key    = "orders.jar"
  source = "orders.jar"
}

resource "aws_iam_role" "flink" {
  name_prefix = "flink-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "kinesisanalytics.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "flink_read_from_code" {
  name = "read-from-code"
  role = aws_iam_role.flink.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:GetObjectVersion"]
        Resource = "${aws_s3_bucket.code.arn}/${aws_s3_object.app.key}"
      }
    ]
  })
}

resource "aws_kinesisanalyticsv2_application" "orders" {
  name                   = "orders"
  runtime_environment    = "FLINK-1_18"
  service_execution_role = aws_iam_role.flink.arn

  application_configuration {
    application_code_configuration {
      code_content_type = "ZIPFILE"

      code_content {
        s3_content_location {
          bucket_arn = aws_s3_bucket.code.arn
          file_key   = aws_s3_object.app.key
        }
      }
    }
  }

  depends_on = [aws_iam_role_policy.flink_read_from_code]
}

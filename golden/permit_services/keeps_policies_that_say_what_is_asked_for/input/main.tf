data "aws_caller_identity" "current" {}

# Config asks for the list as well where it is let, and goes on without.
resource "aws_config_delivery_channel" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.config.id

  depends_on = [aws_config_configuration_recorder.main, aws_s3_bucket_policy.config]
}

resource "aws_config_configuration_recorder" "main" {
  name     = "main"
  role_arn = "arn:aws:iam::111122223333:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
}

resource "aws_s3_bucket" "config" {
  bucket = "orders-config"
}

resource "aws_s3_bucket_policy" "config" {
  bucket = aws_s3_bucket.config.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "AWSConfigBucketDelivery"
        Effect    = "Allow"
        Principal = { Service = "config.amazonaws.com" }
        Action    = ["s3:GetBucketAcl", "s3:PutObject"]
        Resource  = [aws_s3_bucket.config.arn, "${aws_s3_bucket.config.arn}/*"]
      },
    ]
  })
}

# The actions of one statement, and of all of them.
resource "aws_flow_log" "main" {
  vpc_id               = "vpc-0123456789abcdef0"
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.flows.arn

  depends_on = [aws_s3_bucket_policy.flows]
}

resource "aws_s3_bucket" "flows" {
  bucket = "orders-flows"
}

resource "aws_s3_bucket_policy" "flows" {
  bucket = aws_s3_bucket.flows.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "delivery.logs.amazonaws.com" }
        Action    = ["s3:Put*", "s3:Get*"]
        Resource  = [aws_s3_bucket.flows.arn, "${aws_s3_bucket.flows.arn}/*"]
      },
    ]
  })
}

resource "aws_s3_bucket" "uploads" {
  bucket         = "uploads-0a1b2c"
  access_control = "PublicRead"
  encryption     = "aws:kms"
}

resource "aws_kinesis_firehose_delivery_stream" "orders" {
  name                 = "orders"
  destination          = "extended_s3"
  delivery_stream_type = "KinesisStreamAsSource"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = "arn:aws:iam::123456789012:role/orders"
  }
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }

  global_secondary_index {
    name            = "by-id"
    hash_key        = "id"
    projection_type = "ALL"
    billing_mode    = "PROVISIONED"
  }
}

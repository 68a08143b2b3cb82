variable "bucket_arn" {
  type = string
}

resource "aws_s3_bucket" "flows" {
  bucket = "orders-flows"
}

resource "aws_flow_log" "archive" {
  log_destination = aws_s3_bucket.flows.arn
  traffic_type    = "ALL"
  vpc_id          = "vpc-0123456789abcdef0"
}

resource "aws_flow_log" "folder" {
  log_destination = "${aws_s3_bucket.flows.arn}/flows/" # one for all
  vpc_id          = "vpc-0123456789abcdef0"
  traffic_type    = "ALL"
}

resource "aws_kinesis_firehose_delivery_stream" "flows" {
  name        = "flows"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = aws_s3_bucket.flows.arn
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
  }
}

resource "aws_flow_log" "stream" {
  log_destination = aws_kinesis_firehose_delivery_stream.flows.arn
  traffic_type    = "ALL"
  vpc_id          = "vpc-0123456789abcdef0"
}

# Nothing tells of what kind this one is.
resource "aws_flow_log" "given" {
  log_destination = var.bucket_arn
  traffic_type    = "ALL"
  vpc_id          = "vpc-0123456789abcdef0"
}

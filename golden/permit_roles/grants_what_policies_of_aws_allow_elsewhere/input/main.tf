resource "aws_s3_bucket" "orders" {
  bucket = "orders-archive"
}

# The policy of AWS allows s3:GetObject on what AWS Config writes only.
resource "aws_iam_role" "archive" {
  name               = "archive"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "firehose.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "archive" {
  role       = aws_iam_role.archive.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSConfigRulesExecutionRole"
}

resource "aws_kinesis_firehose_delivery_stream" "archive" {
  name        = "archive"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = aws_iam_role.archive.arn
    bucket_arn = aws_s3_bucket.orders.arn
  }
}

# This one allows it on whatever can be read.
resource "aws_iam_role" "copies" {
  name               = "copies"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "firehose.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "copies" {
  role       = aws_iam_role.copies.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_kinesis_firehose_delivery_stream" "copies" {
  name        = "copies"
  destination = "extended_s3"

  extended_s3_configuration {
    role_arn   = aws_iam_role.copies.arn
    bucket_arn = aws_s3_bucket.orders.arn
  }
}

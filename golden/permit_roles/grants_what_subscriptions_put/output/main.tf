resource "aws_cloudwatch_log_subscription_filter" "orders" {
  name            = "orders"
  log_group_name  = aws_cloudwatch_log_group.orders.name
  filter_pattern  = ""
  destination_arn = aws_kinesis_firehose_delivery_stream.orders.arn
  role_arn        = aws_iam_role.logs.arn

  depends_on = [aws_iam_role_policy.logs]
}

resource "aws_cloudwatch_log_subscription_filter" "errors" {
  name            = "errors"
  log_group_name  = aws_cloudwatch_log_group.orders.name
  filter_pattern  = "ERROR"
  destination_arn = aws_kinesis_stream.errors.arn
  role_arn        = aws_iam_role.logs.arn

  depends_on = [aws_iam_role_policy.logs]
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "orders"
}

resource "aws_kinesis_stream" "errors" {
  name        = "errors"
  shard_count = 1
}

resource "aws_kinesis_firehose_delivery_stream" "orders" {
  name        = "orders"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders-logs"
    role_arn   = "arn:aws:iam::123456789012:role/firehose"
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["logs.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "logs" {
  name               = "logs"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

data "aws_iam_policy_document" "logs" {
  statement {
    sid       = "Metrics"
    effect    = "Allow"
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }

  statement {
    sid       = "PutRecordsIntoOrders"
    effect    = "Allow"
    actions   = ["firehose:PutRecord", "firehose:PutRecordBatch"]
    resources = [aws_kinesis_firehose_delivery_stream.orders.arn]
  }

  statement {
    sid       = "PutRecordsIntoErrors"
    effect    = "Allow"
    actions   = ["kinesis:PutRecord"]
    resources = [aws_kinesis_stream.errors.arn]
  }
}

resource "aws_iam_role_policy" "logs" {
  name   = "logs"
  role   = aws_iam_role.logs.id
  policy = data.aws_iam_policy_document.logs.json
}

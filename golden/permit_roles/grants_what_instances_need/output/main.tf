variable "functions" {
  type = map(object({ stream = bool }))
  default = {
    ingest = { stream = true }
    export = { stream = false }
  }
}

variable "is_traced" {
  type    = bool
  default = true
}

# One role for each function, and one queue for what all of them fail at.
resource "aws_lambda_function" "each" {
  for_each = var.functions

  function_name = each.key
  role          = aws_iam_role.each[each.key].arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "${each.key}.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }

  depends_on = [aws_iam_role_policy.each_send_message_failed]
}

resource "aws_iam_role" "each" {
  for_each = var.functions

  name               = each.key
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "each_read_streams" {
  name = "read-streams"
  role = aws_iam_role.each["ingest"].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "kinesis:DescribeStream",
          "kinesis:GetRecords",
          "kinesis:GetShardIterator",
          "kinesis:ListShards",
        ]
        Resource = aws_kinesis_stream.streams["clicks"].arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "each_send_message_failed" {
  for_each = var.functions

  name = "send-message-failed"
  role = aws_iam_role.each[each.key].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.failed.arn
      }
    ]
  })
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}

# The role of one of them.
resource "aws_lambda_event_source_mapping" "clicks" {
  event_source_arn  = aws_kinesis_stream.streams["clicks"].arn
  function_name     = aws_lambda_function.each["ingest"].arn
  starting_position = "LATEST"

  depends_on = [aws_iam_role_policy.each_read_streams]
}

resource "aws_kinesis_stream" "streams" {
  for_each = toset(["clicks", "views"])

  name        = each.key
  shard_count = 1
}

# One role for all, and a queue for each.
resource "aws_lambda_function" "shared" {
  for_each = var.functions

  function_name = "shared-${each.key}"
  role          = aws_iam_role.shared.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "${each.key}.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.shared[each.key].arn
  }

  depends_on = [aws_iam_role_policy.shared_send_message_shared]
}

resource "aws_iam_role" "shared" {
  name               = "shared"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "shared_send_message_shared" {
  for_each = var.functions

  name_prefix = "shared-send-message-shared-"
  role        = aws_iam_role.shared.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "sqs:SendMessage"
        Resource = aws_sqs_queue.shared[each.key].arn
      }
    ]
  })
}

resource "aws_sqs_queue" "shared" {
  for_each = var.functions
  name     = "shared-${each.key}"
}

# There, or not.
resource "aws_cloudtrail" "audit" {
  count = var.is_traced ? 1 : 0

  name                       = "audit"
  s3_bucket_name             = "audit-trail"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit[0].arn}:*"
  cloud_watch_logs_role_arn  = aws_iam_role.audit[0].arn

  depends_on = [aws_iam_role_policy.audit_write_to_audit]
}

resource "aws_cloudwatch_log_group" "audit" {
  count = var.is_traced ? 1 : 0
  name  = "audit"
}

resource "aws_iam_role" "audit" {
  count = var.is_traced ? 1 : 0

  name               = "audit"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "cloudtrail.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "audit_write_to_audit" {
  count = var.is_traced ? 1 : 0

  name = "write-to-audit"
  role = aws_iam_role.audit[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.audit[0].arn}:*"
      }
    ]
  })
}

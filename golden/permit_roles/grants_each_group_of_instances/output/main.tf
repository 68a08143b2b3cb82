locals {
  urgent = { orders = "orders" }
  later  = { reports = "reports", exports = "exports" }
}

resource "aws_lambda_function" "worker" {
  function_name = "worker"
  role          = aws_iam_role.worker.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "worker.zip"

  vpc_config {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = ["sg-0123456789abcdef0"]
  }

  depends_on = [aws_iam_role_policy.worker_attach_to_vpc]
}

resource "aws_iam_role" "worker" {
  name               = "worker"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "worker_attach_to_vpc" {
  name = "attach-to-vpc"
  role = aws_iam_role.worker.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Action = [
          "ec2:CreateNetworkInterface",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DeleteNetworkInterface",
          "ec2:DescribeSubnets",
          "ec2:AssignPrivateIpAddresses",
          "ec2:UnassignPrivateIpAddresses",
        ]
        Resource = "*"
      }
    ]
  })
}

resource "aws_iam_role_policy" "worker_receive_jobs" {
  for_each = local.urgent

  name_prefix = "urgent-receive-jobs-"
  role        = aws_iam_role.worker.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = aws_sqs_queue.jobs[each.key].arn
      }
    ]
  })
}

resource "aws_iam_role_policy" "worker_receive_jobs_2" {
  for_each = local.later

  name_prefix = "later-receive-jobs-"
  role        = aws_iam_role.worker.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        Resource = aws_sqs_queue.jobs[each.key].arn
      }
    ]
  })
}

resource "aws_sqs_queue" "jobs" {
  for_each = merge(local.urgent, local.later)
  name     = each.value
}

# Two groups of queues for one role.
resource "aws_lambda_event_source_mapping" "urgent" {
  for_each         = local.urgent
  event_source_arn = aws_sqs_queue.jobs[each.key].arn
  function_name    = aws_lambda_function.worker.arn

  depends_on = [aws_iam_role_policy.worker_receive_jobs]
}

resource "aws_lambda_event_source_mapping" "later" {
  for_each         = local.later
  event_source_arn = aws_sqs_queue.jobs[each.key].arn
  function_name    = aws_lambda_function.worker.arn

  depends_on = [aws_iam_role_policy.worker_receive_jobs_2]
}

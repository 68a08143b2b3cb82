# What a statement denies is not allowed by another one.
resource "aws_cloudtrail" "audit" {
  name                       = "audit"
  s3_bucket_name             = "audit-trail"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
  cloud_watch_logs_role_arn  = aws_iam_role.audit.arn
}

resource "aws_cloudwatch_log_group" "audit" {
  name = "audit"
}

resource "aws_iam_role" "audit" {
  name               = "audit"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "cloudtrail.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "audit" {
  name = "audit"
  role = aws_iam_role.audit.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Deny", Action = "logs:*", Resource = "*" },
    ]
  })
}

# Whether the role is there without what it is handed to cannot be told.
variable "is_copied" {
  type    = bool
  default = true
}

variable "regions" {
  type    = set(string)
  default = ["eu", "us"]
}

resource "aws_iam_role" "copies" {
  for_each           = var.regions
  name               = "copies-${each.key}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "s3.amazonaws.com" } }] })
}

resource "aws_s3_bucket_replication_configuration" "copies" {
  count  = var.is_copied ? 1 : 0
  bucket = aws_s3_bucket.copies.id
  role   = aws_iam_role.copies["eu"].arn

  rule {
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::copies-elsewhere"
    }
  }
}

resource "aws_s3_bucket" "copies" {
  bucket = "copies-of-orders"
}

# The role lists its policies.
resource "aws_flow_log" "main" {
  vpc_id          = "vpc-0123456789abcdef0"
  traffic_type    = "ALL"
  log_destination = aws_cloudwatch_log_group.flows.arn
  iam_role_arn    = aws_iam_role.flows.arn
}

resource "aws_cloudwatch_log_group" "flows" {
  name = "flows"
}

resource "aws_iam_role" "flows" {
  name               = "flows"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "vpc-flow-logs.amazonaws.com" } }] })
}

resource "aws_iam_role_policies_exclusive" "flows" {
  role_name    = aws_iam_role.flows.name
  policy_names = []
}

# The queue's policy names the role, which lists the only policy that could name the queue.
resource "aws_lambda_function" "circular" {
  function_name = "circular"
  role          = aws_iam_role.circular.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "circular.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.circular.arn
  }
}

resource "aws_sqs_queue" "circular" {
  name   = "circular"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = "sqs:DeleteQueue", Principal = { AWS = aws_iam_role.circular.arn }, Resource = "*" }] })
}

resource "aws_iam_role" "circular" {
  name               = "circular"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })

  inline_policy {
    name   = "logs"
    policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "logs:PutLogEvents", Resource = "*" }] })
  }
}

# Which role it is cannot be told.
resource "aws_iam_role" "stages" {
  for_each           = toset(["dev", "prod"])
  name               = "stage-${each.key}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_lambda_function" "stage" {
  function_name = "stage"
  role          = aws_iam_role.stages[lower(terraform.workspace)].arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "stage.zip"

  tracing_config {
    mode = "Active"
  }
}

# The policy would say all of that again.
resource "aws_sqs_queue" "jobs" {
  for_each = toset(["orders", "returns"])
  name     = "jobs-${each.key}"
}

resource "aws_iam_role" "worker" {
  name               = "worker"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}

resource "aws_lambda_function" "worker" {
  function_name = "worker"
  role          = aws_iam_role.worker.arn
  runtime       = "python3.12"
  handler       = "index.handler"
  s3_bucket     = "artifacts-eu"
  s3_key        = "worker.zip"
}

resource "aws_lambda_event_source_mapping" "jobs" {
  for_each = {
    orders  = 10
    returns = 1
  }
  event_source_arn = aws_sqs_queue.jobs[each.key].arn
  function_name    = aws_lambda_function.worker.arn
  batch_size       = each.value
}

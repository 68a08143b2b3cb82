variable "log_role_arn" {
  type = string
}

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

# One role for each.
resource "aws_iam_role" "copies" {
  for_each           = toset(["eu", "us"])
  name               = "copies-${each.key}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "s3.amazonaws.com" } }] })
}

resource "aws_s3_bucket_replication_configuration" "copies" {
  for_each = toset(["eu", "us"])
  bucket   = aws_s3_bucket.copies.id
  role     = aws_iam_role.copies[each.key].arn

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

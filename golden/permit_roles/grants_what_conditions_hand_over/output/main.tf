variable "is_logged" {
  type    = bool
  default = true
}

resource "aws_flow_log" "main" {
  vpc_id          = "vpc-0123456789abcdef0"
  traffic_type    = "ALL"
  log_destination = aws_cloudwatch_log_group.flows.arn
  iam_role_arn    = var.is_logged ? aws_iam_role.flows[0].arn : null
}

resource "aws_cloudwatch_log_group" "flows" {
  name = "flows"
}

resource "aws_iam_role" "flows" {
  count              = var.is_logged ? 1 : 0
  name               = "flows"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "vpc-flow-logs.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "flows_write_to_flows" {
  count = var.is_logged ? 1 : 0

  name = "write-to-flows"
  role = aws_iam_role.flows[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.flows.arn}:*"
      }
    ]
  })
}

resource "aws_cloudtrail" "audit" {
  name                       = "audit"
  s3_bucket_name             = "audit-trail"
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.audit.arn}:*"
  cloud_watch_logs_role_arn  = var.is_logged ? aws_iam_role.audit.arn : null

  depends_on = [aws_iam_role_policy.audit_write_to_audit]
}

resource "aws_cloudwatch_log_group" "audit" {
  name = "audit"
}

resource "aws_iam_role" "audit" {
  name               = "audit"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "cloudtrail.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "audit_write_to_audit" {
  name = "write-to-audit"
  role = aws_iam_role.audit.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.audit.arn}:*"
      }
    ]
  })
}

resource "aws_db_instance" "orders" {
  identifier          = "orders"
  instance_class      = "db.t4g.small"
  snapshot_identifier = "orders-2026"
  skip_final_snapshot = true
  monitoring_interval = var.is_logged ? 60 : 0
  monitoring_role_arn = one(aws_iam_role.orders[*].arn)

  depends_on = [aws_iam_role_policy_attachment.orders]
}

resource "aws_iam_role" "orders" {
  count              = var.is_logged ? 1 : 0
  name               = "orders"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "monitoring.rds.amazonaws.com" } }] })
}

resource "aws_iam_role_policy_attachment" "orders" {
  count      = var.is_logged ? 1 : 0
  role       = aws_iam_role.orders[count.index].name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

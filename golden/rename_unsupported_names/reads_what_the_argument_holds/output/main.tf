resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_iam_instance_profile" "app" {
  name = "app"
  role = aws_iam_role.app.name
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = aws_iam_role.app.arn
  handler       = "index.handler"
  runtime       = "python3.12"
  filename      = "ingest.zip"
}

output "profile_role" {
  description = "The role of the instances."
  value       = aws_iam_role.app.arn
}

output "function_role" {
  description = "The role of the function."
  value       = aws_lambda_function.ingest.role
}

resource "aws_vpc" "orders" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group_rule" "inside" {
  type              = "ingress"
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  security_group_id = aws_vpc.orders.default_security_group_id
  cidr_blocks       = [aws_vpc.orders.cidr_block]
}

data "aws_caller_identity" "current" {}

output "account" {
  description = "The account."
  value       = data.aws_caller_identity.current.account_id
}

resource "aws_neptune_cluster" "orders" {
  cluster_identifier             = "orders"
  enable_cloudwatch_logs_exports = ["audit"]
}

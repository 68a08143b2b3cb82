variable "password" {
  type      = string
  sensitive = true
}
variable "role_arn" { type = string }
variable "vpc" {
  type = object({ subnets = list(string), groups = list(string), access_point = string })
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = var.role_arn
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders:1"
  publish       = true

  dead_letter_config {
    arn = aws_sqs_queue.failed.arn
  }

  file_system_config {
    arn        = var.vpc.access_point
    mount_path = "/mnt/orders"
  }

  vpc_config {
    subnet_ids         = var.vpc.subnets
    security_group_ids = var.vpc.groups
  }
}

resource "aws_sqs_queue" "failed" {
  name = "orders-failed"
}

resource "aws_sns_topic" "uploads" {
  name = "uploads"
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.orders.function_name
  function_version = aws_lambda_function.orders.version
}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  function_name                     = aws_lambda_function.orders.function_name
  alias                             = aws_lambda_alias.live.name
  provisioned_concurrent_executions = 2
}

resource "aws_lambda_function_url" "live" {
  function_name      = aws_lambda_function.orders.function_name
  alias              = "live"
  authorization_type = "AWS_IAM"
}

resource "aws_lambda_function_event_invoke_config" "live" {
  function_name          = aws_lambda_function.orders.function_name
  alias_name             = aws_lambda_alias.live.arn
  maximum_retry_attempts = 1
}

resource "aws_lambda_permission" "topic" {
  statement_id  = "AllowTopic"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.orders.function_name
  alias         = aws_lambda_alias.live.name
  principal     = "sns.amazonaws.com"
}

resource "aws_s3_bucket" "uploads" {
  bucket_prefix = "uploads-"
}

resource "aws_s3_bucket_notification" "uploads" {
  bucket = aws_s3_bucket.uploads.id

  sqs_queue {
    queue_arn = aws_sqs_queue.failed.arn
    events    = ["s3:ObjectRemoved:*"]
  }

  sns_topic {
    topic_arn = aws_sns_topic.uploads.arn
    events    = ["s3:ObjectCreated:*"]
  }
}

resource "aws_redshiftserverless_namespace" "orders" {
  namespace_name  = "orders"
  admin_username  = "orders"
  master_password = var.password
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier  = "orders"
  engine              = "aurora-postgresql"
  admin_username      = "orders"
  admin_user_password = var.password
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  admin_username    = "orders"
  admin_password    = var.password
}

resource "aws_cloudwatch_log_destination" "logs" {
  name       = "logs"
  role_arn   = var.role_arn
  target_arn = "arn:aws:kinesis:eu-west-1:123456789012:stream/logs"
}

resource "aws_cloudwatch_log_destination_policy" "logs" {
  destination_name = aws_cloudwatch_log_destination.logs.name
  policy_document  = jsonencode({ Version = "2012-10-17", Statement = [] })
}

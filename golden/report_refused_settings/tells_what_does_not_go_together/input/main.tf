provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "frankfurt"
  region = "eu-central-1"
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_s3_bucket_object_lock_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 365
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  storage_encrypted           = true
  backup_retention_period     = 7
}

resource "aws_db_instance_automated_backups_replication" "orders" {
  provider               = aws.frankfurt
  source_db_instance_arn = aws_db_instance.orders.arn
}

resource "aws_lb_target_group" "orders" {
  name                          = "orders"
  port                          = 80
  protocol                      = "HTTP"
  vpc_id                        = "vpc-0123456789abcdef0"
  load_balancing_algorithm_type = "least_outstanding_requests"
  slow_start                    = 30
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::111122223333:role/orders"
  runtime       = "python3.11"
  handler       = "index.handler"
  s3_bucket     = "orders-code"
  s3_key        = "orders.zip"
  publish       = true

  snap_start {
    apply_on = "PublishedVersions"
  }
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws:iam::111122223333:role/ingest"
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  s3_bucket     = "orders-code"
  s3_key        = "ingest.zip"
  publish       = true

  snap_start {
    apply_on = "PublishedVersions"
  }
}

resource "aws_lambda_provisioned_concurrency_config" "orders" {
  function_name                     = aws_lambda_function.orders.function_name
  qualifier                         = aws_lambda_function.orders.version
  provisioned_concurrent_executions = 2
}

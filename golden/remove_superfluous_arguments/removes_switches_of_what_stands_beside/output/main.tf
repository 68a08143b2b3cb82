terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "orders_arn" {
  type = string
}

resource "aws_db_instance" "replica" {
  identifier              = "orders-replica"
  instance_class          = "db.t4g.medium"
  replicate_source_db     = var.orders_arn
  max_allocated_storage   = 200
  backup_retention_period = 7
  skip_final_snapshot     = true
}

resource "aws_db_instance" "primary" {
  identifier          = "orders"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 50
  username            = "orders"
  skip_final_snapshot = true

  manage_master_user_password = true
}

resource "aws_lambda_function" "ingest" {
  function_name = "ingest"
  role          = "arn:aws:iam::123456789012:role/ingest"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ingest:1"

  tracing_config {
    mode = "Active"
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.orders.arn
  }
}

resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = "alias/orders"
}

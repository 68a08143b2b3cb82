terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "is_dead_lettered" {
  type = bool
}

# There is no source of it.
resource "aws_db_instance" "reports" {
  identifier          = "reports"
  instance_class      = "db.t4g.medium"
  read_replica        = true
  skip_final_snapshot = true
}

# It would be kept for no day.
resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 50
  username                = "orders"
  backups_enabled         = true
  backup_retention_period = 0
  skip_final_snapshot     = true

  manage_master_user_password = true
}

resource "aws_sns_topic" "orders" {
  name               = "orders"
  encryption_enabled = false
  kms_master_key_id  = "alias/orders"
}

# Whether it is so is told elsewhere.
resource "aws_sqs_queue" "orders" {
  name           = "orders"
  dlq_enabled    = var.is_dead_lettered
  redrive_policy = jsonencode({ deadLetterTargetArn = "arn:aws:sqs:eu-west-1:123456789012:dead", maxReceiveCount = 5 })
}

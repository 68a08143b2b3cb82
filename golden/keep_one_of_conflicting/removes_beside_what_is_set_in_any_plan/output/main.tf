terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "project" {
  type    = string
  default = "orders"
}

variable "key" {
  type    = string
  default = "alias/orders"
}

variable "own_key" {
  type    = string
  default = null
}

resource "aws_kms_key" "queues" {
  enable_key_rotation = true
}

# The key has an id whatever is planned.
resource "aws_sqs_queue" "orders" {
  name              = "orders"
  kms_master_key_id = aws_kms_key.queues.id
}

resource "aws_sqs_queue" "returns" {
  name              = "returns"
  kms_master_key_id = var.key
}

# This one may be how one of the two is picked: it stays.
resource "aws_sqs_queue" "gifts" {
  name                    = "gifts"
  kms_master_key_id       = var.own_key
  sqs_managed_sse_enabled = var.own_key == null ? true : null
}

resource "aws_s3_bucket" "orders" {
  bucket = "${var.project}-orders"
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  instance_class              = "db.t3.micro"
  allocated_storage           = 20
  engine                      = "postgres"
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

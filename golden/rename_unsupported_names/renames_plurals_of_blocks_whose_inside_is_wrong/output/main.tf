terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "bucket" {
  type = string
}

variable "replica_arn" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "ports" {
  type = list(number)
}

resource "aws_s3_bucket_lifecycle_configuration" "ingest" {
  bucket = var.bucket

  # Old versions are of no use.
  rule {
    id     = "old"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 30
    }
  }
}

resource "aws_s3_bucket_replication_configuration" "ingest" {
  bucket = var.bucket
  role   = var.role_arn

  rule {
    id     = "all"
    status = "Enabled"

    filter {}

    destination {
      bucket        = var.replica_arn
      storage_class = "STANDARD"
    }

    delete_marker_replication {
      status = "Enabled"
    }
  }
}

resource "aws_security_group" "ingest" {
  name_prefix = "ingest-"

  dynamic "ingress" {
    for_each = var.ports

    content {
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["10.0.0.0/8"]
    }
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

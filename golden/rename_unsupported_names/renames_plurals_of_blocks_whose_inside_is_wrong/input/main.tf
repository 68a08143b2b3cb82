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
  rules {
    id                                 = "old"
    status                             = "Enabled"
    noncurrent_version_expiration_days = 30

    filter {}
  }
}

resource "aws_s3_bucket_replication_configuration" "ingest" {
  bucket = var.bucket
  role   = var.role_arn

  rules {
    id      = "all"
    enabled = true

    filter {}

    destinations {
      bucket_arn    = var.replica_arn
      storage_class = "STANDARD"
    }

    delete_marker_replication_status = "Enabled"
  }
}

resource "aws_security_group" "ingest" {
  name_prefix = "ingest-"

  dynamic "ingresses" {
    for_each = var.ports

    content {
      port        = ingresses.value
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

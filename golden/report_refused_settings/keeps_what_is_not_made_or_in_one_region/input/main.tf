terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

variable "far_region" {
  type = string
}

variable "kms_key_arn" {
  type    = string
  default = null
}

variable "algorithm" {
  type = string
}

variable "with_database" {
  type    = bool
  default = false
}

variable "subnet_ids" {
  type = list(string)
}

provider "aws" {
  region = var.region
}

provider "aws" {
  alias  = "team"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "far"
  region = var.far_region
}

resource "aws_s3_bucket" "logs" {
  bucket_prefix = "logs-"
}

# One of the two, by default the second.
resource "aws_s3_bucket_server_side_encryption_configuration" "kms" {
  count  = var.kms_key_arn != null ? 1 : 0
  bucket = aws_s3_bucket.logs.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "plain" {
  count  = var.kms_key_arn == null ? 1 : 0
  bucket = aws_s3_bucket.logs.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_lb" "shop" {
  name    = "shop"
  subnets = var.subnet_ids

  access_logs {
    bucket  = aws_s3_bucket.logs.bucket
    enabled = true
  }
}

# Which it is only a plan knows.
resource "aws_s3_bucket" "more" {
  bucket_prefix = "more-"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "more" {
  count  = var.algorithm == "AES256" ? 0 : 1
  bucket = aws_s3_bucket.more.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_lb" "more" {
  name    = "more"
  subnets = var.subnet_ids

  access_logs {
    bucket  = aws_s3_bucket.more.bucket
    enabled = true
  }
}

# Another instance than the one with the logs.
resource "aws_s3_bucket" "each" {
  for_each      = toset(["logs", "files"])
  bucket_prefix = each.key
}

resource "aws_s3_bucket_server_side_encryption_configuration" "files" {
  bucket = aws_s3_bucket.each["files"].id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_lb" "each" {
  name    = "each"
  subnets = var.subnet_ids

  access_logs {
    bucket  = aws_s3_bucket.each["logs"].bucket
    enabled = true
  }
}

resource "aws_db_instance" "off" {
  count                       = var.with_database ? 1 : 0
  identifier                  = "off"
  engine                      = "mysql"
  instance_class              = "db.t3.micro"
  allocated_storage           = 20
  username                    = "shop"
  manage_master_user_password = true
  backup_window               = "03:00-04:00"
  maintenance_window          = "sun:03:30-sun:04:30"
  skip_final_snapshot         = true
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.m6g.large"
  allocated_storage           = 100
  username                    = "orders"
  manage_master_user_password = true
  storage_encrypted           = true
  backup_retention_period     = 7
  skip_final_snapshot         = true
}

resource "aws_db_instance" "replica" {
  provider            = aws.team
  identifier          = "orders-replica"
  replicate_source_db = aws_db_instance.orders.arn
  instance_class      = "db.m6g.large"
  storage_encrypted   = true
  skip_final_snapshot = true
}

resource "aws_db_instance" "far" {
  provider            = aws.far
  identifier          = "orders-far"
  replicate_source_db = aws_db_instance.orders.arn
  instance_class      = "db.m6g.large"
  storage_encrypted   = true
  skip_final_snapshot = true
}

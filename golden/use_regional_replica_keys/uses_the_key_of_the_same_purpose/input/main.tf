provider "aws" {
  region = var.aws_region
}

provider "aws" {
  alias  = "dr"
  region = var.dr_region
}

variable "aws_region" {
  description = "The aws region"
  type        = string
}

variable "dr_region" {
  description = "The dr region"
  type        = string
}

resource "aws_kms_key" "s3" {
  enable_key_rotation = true
}

resource "aws_kms_key" "s3_replica" {
  provider            = aws.dr
  enable_key_rotation = true
}

resource "aws_kms_key" "logs_replica" {
  provider            = aws.dr
  enable_key_rotation = true
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-archive"
}

resource "aws_s3_bucket" "copy" {
  provider = aws.dr
  bucket   = "orders-archive-copy"
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id
  role   = aws_iam_role.replication.arn

  rule {
    id     = "everything"
    status = "Enabled"

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket = aws_s3_bucket.copy.arn

      encryption_configuration {
        replica_kms_key_id = aws_kms_key.s3.arn
      }
    }
  }
}

resource "aws_iam_role" "replication" {
  name = "orders-replication"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "s3.amazonaws.com" }
        Action    = "sts:AssumeRole"
      }
    ]
  })
}

resource "aws_iam_role_policy" "replication" {
  name = "replication"
  role = aws_iam_role.replication.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:Encrypt"]
        Resource = aws_kms_key.s3.arn
      }
    ]
  })
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# An ARN is taken.
resource "aws_guardduty_publishing_destination" "orders" {
  detector_id     = var.detector_id
  destination_arn = var.bucket_arn
  kms_key_id      = aws_kms_key.orders.key_id # the id of it
}

resource "aws_macie2_classification_export_configuration" "orders" {
  s3_destination {
    bucket_name = "orders-findings"
    kms_key_id  = var.is_own ? aws_kms_key.orders.arn : var.kms_key_arn
  }
}

# An id is taken, and an ARN for one.
resource "aws_codecommit_repository" "orders" {
  repository_name = "orders"
  kms_key_arn     = aws_kms_key.orders.arn
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket = "orders-data"
  role   = var.role_arn

  rule {
    id     = "all"
    status = "Enabled"

    destination {
      bucket = var.bucket_arn

      encryption_configuration {
        replica_kms_key_arn = var.replica_key
      }
    }
  }
}

variable "is_own" {
  type    = bool
  default = true
}

variable "detector_id" {
  type = string
}

variable "bucket_arn" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "kms_key_arn" {
  type = string
}

variable "replica_key" {
  type = string
}

resource "aws_s3_bucket" "orders" {
  bucket = "example-orders"
}

resource "aws_s3_bucket" "replica" {
  bucket = "example-orders-replica"
}

resource "aws_s3_bucket_versioning" "orders" {
  bucket = aws_s3_bucket.orders.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket     = aws_s3_bucket.orders.id
  role       = var.replication_role_arn
  depends_on = [aws_s3_bucket_versioning.orders]

  rule {
    id     = "all"
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.replica.arn
    }
  }
}

resource "aws_s3_bucket" "ingest" {
  bucket = "example-ingest"
}

resource "aws_s3_bucket_replication_configuration" "ingest" {
  bucket = aws_s3_bucket.ingest.id
  role   = var.replication_role_arn

  rule {
    id     = "all"
    status = "Enabled"

    destination {
      bucket = var.archive_bucket_arn
    }
  }
}

variable "archive_bucket_arn" {
  type = string
}

variable "replication_role_arn" {
  type = string
}

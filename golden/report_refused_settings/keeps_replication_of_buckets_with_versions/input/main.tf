resource "aws_s3_bucket" "data" {
  for_each = toset(["orders", "ingest"])
  bucket   = "example-${each.key}"
}

resource "aws_s3_bucket" "locked" {
  bucket              = "example-locked"
  object_lock_enabled = true
}

resource "aws_s3_bucket_versioning" "data" {
  for_each = aws_s3_bucket.data
  bucket   = each.value.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_replication_configuration" "orders" {
  bucket     = aws_s3_bucket.data["orders"].id
  role       = var.replication_role_arn
  depends_on = [aws_s3_bucket_versioning.data]

  rule {
    id     = "all"
    status = "Enabled"

    destination {
      bucket = aws_s3_bucket.locked.arn
    }
  }
}

variable "replication_role_arn" {
  type = string
}

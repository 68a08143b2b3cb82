resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  global_cluster_identifier   = aws_rds_global_cluster.orders.id
  master_username             = "orders"
  manage_master_user_password = true
}

resource "aws_rds_cluster" "bills" {
  cluster_identifier          = "bills"
  engine                      = "aurora-postgresql"
  master_username             = "bills"
  manage_master_user_password = true
}

resource "aws_s3_bucket" "records" {
  bucket              = "orders-records"
  object_lock_enabled = true
}

resource "aws_s3_bucket_object_lock_configuration" "records" {
  bucket = aws_s3_bucket.records.id

  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 30
    }
  }
}

resource "aws_config_delivery_channel" "records" {
  s3_bucket_name = aws_s3_bucket.records.id
}

resource "aws_s3_bucket" "uploads" {
  bucket = "orders-uploads"
}

resource "aws_s3_bucket_logging" "uploads" {
  bucket        = aws_s3_bucket.uploads.id
  target_bucket = aws_s3_bucket.records.id
  target_prefix = "access/"
}

data "aws_redshift_service_account" "current" {}

# The account that Redshift came as before.
resource "aws_s3_bucket" "logs" {
  bucket = "orders-warehouse-logs"
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = data.aws_redshift_service_account.current.arn }
        Action    = ["s3:GetBucketAcl", "s3:PutObject"]
        Resource  = [aws_s3_bucket.logs.arn, "${aws_s3_bucket.logs.arn}/*"]
      },
    ]
  })
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier     = "orders"
  node_type              = "ra3.xlplus"
  master_username        = "warehouse"
  manage_master_password = true
  skip_final_snapshot    = true

  logging {
    enable      = true
    bucket_name = aws_s3_bucket.logs.id
  }
}

# Nothing is written to a bucket.
resource "aws_s3_bucket" "reports" {
  bucket = "orders-reports-logs"
}

resource "aws_redshift_cluster" "reports" {
  cluster_identifier     = "reports"
  node_type              = "ra3.xlplus"
  master_username        = "warehouse"
  manage_master_password = true
  skip_final_snapshot    = true

  logging {
    enable      = false
    bucket_name = aws_s3_bucket.reports.id
  }
}

resource "aws_redshift_logging" "reports" {
  cluster_identifier   = aws_redshift_cluster.reports.id
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog"]
}

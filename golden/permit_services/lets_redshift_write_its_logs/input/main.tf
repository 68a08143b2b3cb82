variable "environment" {
  type = string
}

resource "aws_s3_bucket" "logs" {
  bucket = "orders-warehouse-logs"
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier  = "orders-${var.environment}"
  node_type           = "ra3.xlplus"
  master_username     = "warehouse"
  skip_final_snapshot = true

  manage_master_password = true

  logging {
    enable        = true
    bucket_name   = aws_s3_bucket.logs.id
    s3_key_prefix = "warehouse/"
  }
}

# In a resource, beside a policy that stands.
resource "aws_s3_bucket" "reports" {
  bucket = "orders-reports-logs"
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.reports.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyByTls"
        Effect    = "Deny"
        Principal = "*"
        Action    = "s3:*"
        Resource  = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_redshift_cluster" "reports" {
  cluster_identifier     = "reports"
  node_type              = "ra3.xlplus"
  master_username        = "warehouse"
  manage_master_password = true
  skip_final_snapshot    = true
}

resource "aws_redshift_logging" "reports" {
  cluster_identifier = aws_redshift_cluster.reports.cluster_identifier
  bucket_name        = aws_s3_bucket.reports.id
}

variable "environment" {
  type = string
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

resource "aws_s3_bucket" "logs" {
  bucket = "orders-warehouse-logs"
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "RedshiftAuditLoggingAclCheck"
        Effect = "Allow"
        Principal = {
          Service = "redshift.amazonaws.com"
        }
        Action   = "s3:GetBucketAcl"
        Resource = aws_s3_bucket.logs.arn
        Condition = {
          StringEquals = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:redshift:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:cluster:orders-${var.environment}"
          }
        }
      },
      {
        Sid    = "RedshiftAuditLoggingWrite"
        Effect = "Allow"
        Principal = {
          Service = "redshift.amazonaws.com"
        }
        Action   = "s3:PutObject"
        Resource = "${aws_s3_bucket.logs.arn}/*"
        Condition = {
          StringEquals = {
            "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:redshift:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:cluster:orders-${var.environment}"
          }
        }
      }
    ]
  })
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

  depends_on = [aws_s3_bucket_policy.logs]
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
      {
        Sid    = "RedshiftAuditLoggingAclCheck"
        Effect = "Allow"
        Principal = {
          Service = "redshift.amazonaws.com"
        }
        Action   = "s3:GetBucketAcl"
        Resource = [aws_s3_bucket.reports.arn]
        Condition = {
          StringEquals = {
            "aws:SourceArn" = aws_redshift_cluster.reports.arn
          }
        }
      },
      {
        Sid    = "RedshiftAuditLoggingWrite"
        Effect = "Allow"
        Principal = {
          Service = "redshift.amazonaws.com"
        }
        Action   = "s3:PutObject"
        Resource = ["${aws_s3_bucket.reports.arn}/*"]
        Condition = {
          StringEquals = {
            "aws:SourceArn" = aws_redshift_cluster.reports.arn
          }
        }
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

  depends_on = [aws_s3_bucket_policy.reports]
}

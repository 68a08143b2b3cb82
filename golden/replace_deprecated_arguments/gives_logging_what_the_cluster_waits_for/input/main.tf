terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

resource "aws_s3_bucket" "audit" {
  bucket_prefix = "audit-"
}

resource "aws_s3_bucket_policy" "audit" {
  bucket = aws_s3_bucket.audit.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "redshift.amazonaws.com" }
      Action    = ["s3:PutObject", "s3:GetBucketAcl"]
      Resource  = [aws_s3_bucket.audit.arn, "${aws_s3_bucket.audit.arn}/*"]
    }]
  })
}

resource "aws_redshift_cluster" "orders" {
  cluster_identifier  = "orders"
  node_type           = "ra3.large"
  snapshot_identifier = "orders-start"

  logging {
    enable      = true
    bucket_name = aws_s3_bucket.audit.id
  }

  depends_on = [aws_s3_bucket_policy.audit]
}

resource "aws_redshift_cluster" "returns" {
  cluster_identifier  = "returns"
  node_type           = "ra3.large"
  snapshot_identifier = "returns-start"

  logging {
    enable      = true
    bucket_name = aws_s3_bucket.audit.id
  }

  depends_on = [
    aws_kms_grant.redshift,
    aws_s3_bucket_policy.audit,
  ]
}

resource "aws_redshift_cluster" "claims" {
  cluster_identifier  = "claims"
  node_type           = "ra3.large"
  snapshot_identifier = "claims-start"

  logging {
    enable      = true
    bucket_name = aws_s3_bucket.audit.id
  }

  # It is told of nothing before that.
  depends_on = [aws_s3_bucket_policy.audit]
}

resource "aws_kms_grant" "redshift" {
  key_id            = "1234abcd-12ab-34cd-56ef-1234567890ab"
  grantee_principal = "arn:aws:iam::111122223333:role/redshift"
  operations        = ["Decrypt"]
}

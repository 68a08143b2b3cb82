terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "is_monitored" {
  type    = bool
  default = false
}

resource "aws_iam_role" "monitoring" {
  name_prefix = "monitoring-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "monitoring.rds.amazonaws.com"
        }
        Action = "sts:AssumeRole"
      }
    ]
  })
}

resource "aws_iam_role_policy_attachment" "monitoring" {
  role       = aws_iam_role.monitoring.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_db_instance" "replica" {
  count               = var.is_monitored ? 1 : 0
  replicate_source_db = "orders"
  instance_class      = "db.t4g.medium"
  skip_final_snapshot = true
  monitoring_interval = 60
  monitoring_role_arn = aws_iam_role.monitoring.arn
}

resource "aws_kms_key" "audit" {
  description         = "Key for audit"
  enable_key_rotation = true
}

resource "aws_cloudtrail" "audit" {
  for_each       = var.is_monitored ? toset(["audit"]) : toset([])
  name           = "audit"
  s3_bucket_name = "audit-trail"
  kms_key_id     = aws_kms_key.audit.arn
}

provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

data "aws_caller_identity" "current" {}

resource "aws_kms_key" "main" {
  description             = "Keeps orders"
  deletion_window_in_days = 14
  enable_key_rotation     = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "Administration"
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" }
        Action    = "kms:*"
        Resource  = "*"
      },
      {
        Sid       = "Tables"
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = ["kms:Decrypt", "kms:GenerateDataKey*", "kms:CreateGrant"]
        Resource  = "*"
        Condition = {
          StringEquals = { "kms:ViaService" = "dynamodb.eu-central-1.amazonaws.com" }
        }
      }
    ]
  })

  tags = local.tags
}

resource "aws_kinesis_stream" "copy" {
  provider    = aws.eu_west_1
  name        = "orders-copy"
  shard_count = 1
  kms_key_id  = aws_kms_key.main.arn
}

locals {
  tags = {
    Project = "orders"
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "copy"
  region = "eu-central-1"
}

resource "aws_kms_key" "orders" {
  description  = "Orders"
  multi_region = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::123456789012:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

resource "aws_kms_replica_key" "orders" {
  provider = aws.copy

  description     = "Orders, copied"
  primary_key_arn = aws_kms_key.orders.arn
}

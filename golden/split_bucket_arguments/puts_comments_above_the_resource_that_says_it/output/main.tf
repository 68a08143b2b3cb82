terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-documents"

  # ---- Tags ----
  tags = { Name = "orders" }
}

# Auditors ask for them.
resource "aws_s3_bucket_versioning" "orders" {
  bucket = aws_s3_bucket.orders.id

  versioning_configuration {
    status = "Enabled" # since 2021
  }
}

# Who may read it.
# Our own site alone
resource "aws_s3_bucket_cors_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["https://orders.example.com"]
  }
}

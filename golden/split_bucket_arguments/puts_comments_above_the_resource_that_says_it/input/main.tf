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

  # ---- Versions ----
  # Auditors ask for them.
  versioning {
    enabled = true # since 2021
  }

  # Our own site alone
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["https://orders.example.com"]
  }

  # ---- Tags ----
  tags = { Name = "orders" }
}

resource "aws_s3_bucket_versioning" "orders" {
  bucket = aws_s3_bucket.orders.id

  versioning_configuration {
    status = "Enabled" # since 2021
  }
}

# Who may read it.
resource "aws_s3_bucket_cors_configuration" "orders" {
  bucket = aws_s3_bucket.orders.id

  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["https://orders.example.com"]
  }
}

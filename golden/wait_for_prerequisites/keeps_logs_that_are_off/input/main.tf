resource "aws_s3_bucket" "documents" {
  bucket = "orders-documents"
}

resource "aws_s3_bucket_policy" "documents" {
  bucket = aws_s3_bucket.documents.id
  policy = file("${path.module}/policy.json")
}

resource "aws_lb" "orders" {
  name    = "orders"
  subnets = ["subnet-1", "subnet-2"]

  access_logs {
    bucket = aws_s3_bucket.documents.id
  }
}

resource "aws_lb" "ingest" {
  name    = "ingest"
  subnets = ["subnet-1", "subnet-2"]

  access_logs {
    bucket  = aws_s3_bucket.documents.id
    enabled = false
  }
}

resource "aws_s3_bucket" "logs" {
  bucket = "logs"

  versioning {
    enabled = true
  }

  website {
    index_document = "index.html"
  }
}

output "is_versioned" {
  value = aws_s3_bucket.logs.versioning[0].enabled
}

output "logs" {
  value = aws_s3_bucket.logs
}

output "note" {
  value = "the .website_endpoint of logs is its URL"
}

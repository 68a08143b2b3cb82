resource "aws_s3_bucket" "logs" {
  bucket = "shop-logs"
}

output "bucket_name" {
  description = "Logs"
  value       = aws_s3_bucket.logs.id
}

output "encryption" {
  value = "encrypted by ${aws_s3_bucket_encryption.data.id}"
}

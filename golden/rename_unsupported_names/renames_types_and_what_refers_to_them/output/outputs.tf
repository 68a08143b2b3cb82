output "encryption" {
  value = "encrypted by ${aws_s3_bucket_server_side_encryption_configuration.data.id}"
}

resource "aws_kms_key" "this" {
  description = "orders"
}

output "key_id" {
  value = aws_kms_key.this.key_id
}

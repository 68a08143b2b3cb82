resource "aws_securityhub_account" "main" {
  enabled = false
}

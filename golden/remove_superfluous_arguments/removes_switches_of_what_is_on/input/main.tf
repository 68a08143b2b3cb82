resource "aws_securityhub_account" "main" {
  enabled                  = true
  enable_default_standards = false
}

variable "zone" {
  type = string
}

resource "aws_cognito_user_pool" "orders" {
  name   = "orders"
  domain = "auth.orders.example.com"
}

locals {
  domain = "auth.archive.example.com"
}

resource "aws_cognito_user_pool" "archive" {
  name   = "archive"
  domain = local.domain
}

resource "aws_cognito_user_pool" "ingest" {
  name   = "ingest"
  domain = "auth.${var.zone}"
}

resource "aws_cognito_user_pool" "reports" {
  name = "reports"
}

resource "aws_cognito_user_pool_domain" "reports" {
  user_pool_id = aws_cognito_user_pool.reports.id
  domain       = "reports-${var.zone}"
}

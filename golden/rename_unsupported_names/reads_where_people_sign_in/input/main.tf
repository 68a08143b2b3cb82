data "aws_region" "here" {}

resource "aws_cognito_user_pool" "users" {
  name = "users"
}

resource "aws_cognito_user_pool_domain" "users" {
  domain       = "orders"
  user_pool_id = aws_cognito_user_pool.users.id
}

resource "aws_cognito_user_pool_domain" "own" {
  domain          = "login.example.com"
  certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/1"
  user_pool_id    = aws_cognito_user_pool.users.id
}

output "login" {
  value = "${aws_cognito_user_pool_domain.users.domain_url}/login"
}

output "own" {
  value = aws_cognito_user_pool_domain.own.domain_url
}

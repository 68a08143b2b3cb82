resource "aws_cognito_user_pool" "staff" {
  name = "staff"

  password_policy {
    minimum_length                   = 12
    require_numbers                  = true
    temporary_password_validity_days = 3 # over a weekend
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }
}

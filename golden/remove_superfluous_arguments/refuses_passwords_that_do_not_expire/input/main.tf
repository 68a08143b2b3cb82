# After how many days?
resource "aws_iam_account_password_policy" "lax" {
  minimum_password_length = 14
  expire_passwords        = true
}

# That says otherwise.
resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length = 14
  expire_passwords        = false
  max_password_age        = 90
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length = 14
  expire_passwords        = true
  max_password_age        = 90
}

resource "aws_macie2_account" "this" {
  name   = "orders"
  status = "ENABLED"
}

resource "aws_ssm_document" "restart" {
  name          = "orders-restart"
  description   = "Restarts the orders"
  document_type = "Automation"
  content       = "{}"
}

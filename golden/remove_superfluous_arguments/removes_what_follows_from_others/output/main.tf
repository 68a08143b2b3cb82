resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length = 14
  max_password_age        = 90
}

resource "aws_macie2_account" "this" {
  status = "ENABLED"
}

resource "aws_ssm_document" "restart" {
  name = "orders-restart"
  # Restarts the orders
  document_type = "Automation"
  content       = "{}"
}

variable "is_gov" {
  type    = bool
  default = false
}

locals {
  reader = var.is_gov ? "arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess" : "arn:aws:iam::aws:policy/ReadOnlyAccess"
}

resource "aws_kms_key" "orders" {
  description = "Orders"
}

resource "aws_cloudwatch_log_group" "orders" {
  name       = "/orders"
  kms_key_id = aws_kms_key.orders.arn
}

variable "app" {
  description = "What is deployed."
  type        = string
  default     = "orders"
}

variable "env" {
  description = "Where."
  type        = string
}

locals {
  prefix = "${var.app}-${var.env}"
}

resource "aws_kms_key" "orders" {
  description = "Orders in ${var.env}"
}

resource "aws_kms_alias" "orders" {
  name          = "alias/${var.app}-data"
  target_key_id = aws_kms_key.orders.key_id
}

resource "aws_kms_alias" "logs" {
  name          = "alias/${var.env}/logs" # for all
  target_key_id = aws_kms_key.orders.key_id
}

resource "aws_kms_alias" "events" {
  name          = "alias/${local.prefix}-events"
  target_key_id = aws_kms_key.orders.key_id
}

resource "aws_sns_topic" "orders" {
  name              = "${local.prefix}-orders"
  kms_master_key_id = aws_kms_key.orders.arn
}

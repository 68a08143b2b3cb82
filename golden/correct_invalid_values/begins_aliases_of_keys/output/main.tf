resource "aws_kms_key" "orders" {
  description = "Orders"
}

resource "aws_kms_alias" "orders" {
  name          = "alias/orders"
  target_key_id = aws_kms_key.orders.key_id
}

resource "aws_kms_alias" "spare" {
  name_prefix   = "alias/orders-"
  target_key_id = aws_kms_key.orders.key_id
}

data "aws_kms_alias" "ingest" {
  name = "alias/ingest/main"
}

variable "env" {
  description = "The environment."
  type        = string
}

resource "aws_kms_alias" "ingest" {
  name          = "alias/ingest-${var.env}"
  target_key_id = aws_kms_key.orders.key_id
}

output "arn" {
  description = "The keys."
  value       = [data.aws_kms_alias.ingest.arn]
}

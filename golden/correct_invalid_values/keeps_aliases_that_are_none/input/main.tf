resource "aws_kms_key" "orders" {
  description = "Orders"
}

variable "alias" {
  description = "The alias, whole."
  type        = string
}

# A slip in what is there already, and what no alias may have.
resource "aws_kms_alias" "slip" {
  name          = "alias-orders"
  target_key_id = aws_kms_key.orders.key_id
}

data "aws_kms_alias" "words" {
  name = "the orders"
}

# It may begin with anything.
resource "aws_kms_alias" "any" {
  name          = "${var.alias}-orders"
  target_key_id = aws_kms_key.orders.key_id
}

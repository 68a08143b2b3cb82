resource "aws_db_instance" "orders" {
  identifier = "orders"
}

resource "aws_iam_role_policy" "orders" {
  role = "orders"
}

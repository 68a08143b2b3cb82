resource "aws_security_group" "orders" {
  name = "orders"

  timeouts {
    "create" = "10m"
  }
}

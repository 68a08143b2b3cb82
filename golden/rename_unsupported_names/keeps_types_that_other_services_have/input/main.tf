# EC2 has one, and Athena.
resource "aws_capacity_reservation" "orders" {
  instance_count = 1
}

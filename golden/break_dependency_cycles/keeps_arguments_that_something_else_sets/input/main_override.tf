resource "aws_sns_topic" "orders" {
  display_name = "Orders"
}

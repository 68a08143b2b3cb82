resource "aws_sqs_queue" "orders" {
  count = 2
}

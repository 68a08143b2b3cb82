resource "aws_sqs_queue" "orders" {
  name = "orders"
}

moved {
  from = aws_sqs_queue.main
  to   = aws_sqs_queue.orders
}

removed {
  from = aws_sqs_queue.returns

  lifecycle {
    destroy = false
  }
}

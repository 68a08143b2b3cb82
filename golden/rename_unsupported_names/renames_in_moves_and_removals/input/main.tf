resource "aws_sqs_queue" "orders" {
  name = "orders"
}

moved {
  source      = aws_sqs_queue.main
  destination = aws_sqs_queue.orders
}

removed {
  resource = aws_sqs_queue.returns

  lifecycle {
    destroy = false
  }
}

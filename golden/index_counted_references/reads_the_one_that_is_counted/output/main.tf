resource "aws_sqs_queue" "orders" {
  count = 1
  name  = "orders"
}

resource "aws_sqs_queue" "returns" {
  count = 2
  name  = "returns-${count.index}"

  lifecycle {
    postcondition {
      condition     = self.arn != ""
      error_message = "There is no queue."
    }
  }
}

output "queue" {
  value = aws_sqs_queue.orders[0].arn
}

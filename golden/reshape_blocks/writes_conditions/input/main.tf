variable "environment" {
  type = string

  validation = {
    condition     = contains(["dev", "prod"], var.environment)
    error_message = "Must be dev or prod."
  }
}

check "queue" {
  condition     = length(aws_sqs_queue.orders.name) > 0
  error_message = "The queue has no name."
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
}

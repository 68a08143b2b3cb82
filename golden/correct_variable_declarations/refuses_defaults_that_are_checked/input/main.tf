variable "project" {
  type    = string
  default = "orders"
}

variable "queue_name" {
  type    = string
  default = "${var.project}-queue"

  validation {
    condition     = length(var.queue_name) < 80
    error_message = "Too long."
  }
}

variable "itself" {
  type    = string
  default = aws_sqs_queue.orders.name
}

resource "aws_sqs_queue" "orders" {
  name = "${var.queue_name}${var.itself}"
}

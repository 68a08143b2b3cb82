# ------------------------------------------------------------------------------
# Variables
# ------------------------------------------------------------------------------

variable "size" {
  type = number
}

resource "aws_sqs_queue" "orders" {
  name = "orders-${var.region}-${var.size}"
}

# tffix: ignore[name_fifo_queue] the consumers know it by this name
resource "aws_sqs_queue" "orders" {
  name       = "orders"
  fifo_queue = true
}

resource "aws_sqs_queue" "returns" { # tffix: disable
  name = "returns"
}

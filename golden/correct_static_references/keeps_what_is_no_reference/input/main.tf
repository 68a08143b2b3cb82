variable "is_protected" {
  type = bool
}

variable "waits_for" {
  type    = list(string)
  default = []
}

resource "aws_sqs_queue" "orders" {
  name       = "orders"
  depends_on = var.waits_for

  lifecycle {
    prevent_destroy = var.is_protected
    ignore_changes  = [label]
  }
}

resource "aws_sqs_queue" "ingest" {
  name       = "ingest"
  depends_on = [aws_sqs_queue.orders, aws_sqs_queue.orders]

  lifecycle {
    ignore_changes = [tags["Patched"], tags.Name, tags]
  }
}

variable "create" {
  type = bool
}

resource "aws_sqs_queue" "this" {
  count    = var.create ? 1 : 0
  for_each = { orders = { delay = 5 }, returns = { delay = 0, tags = ["slow"] } }

  name          = each.key
  delay_seconds = each.value.delay
}

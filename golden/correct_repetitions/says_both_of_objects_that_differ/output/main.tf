variable "create" {
  type = bool
}

resource "aws_sqs_queue" "this" {
  for_each = { for key, one in { orders = { delay = 5 }, returns = { delay = 0, tags = ["slow"] } } : key => one if var.create }

  name          = each.key
  delay_seconds = each.value.delay
}

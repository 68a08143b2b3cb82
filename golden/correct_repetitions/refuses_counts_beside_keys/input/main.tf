variable "names" {
  type    = set(string)
  default = ["orders", "returns"]
}

variable "queues" {
  type    = number
  default = 0
}

resource "aws_sqs_queue" "orders" {
  count    = var.queues
  for_each = var.names
  name     = each.key
}

resource "aws_sqs_queue" "returns" {
  count    = 2
  for_each = var.names
  name     = "${each.key}-${count.index}"
}

resource "aws_sqs_queue" "claims" {
  count    = 2
  for_each = var.names
  name     = each.key
}

resource "aws_sqs_queue" "audit" {
  count       = 2
  for_each    = var.names
  name_prefix = "audit"
}

output "first" {
  value = aws_sqs_queue.claims[0].url
}

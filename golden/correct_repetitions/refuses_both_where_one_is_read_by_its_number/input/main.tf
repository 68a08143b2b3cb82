variable "create" {
  type = bool
}

resource "aws_sqs_queue" "orders" {
  count    = var.create ? 1 : 0
  for_each = toset(["orders", "returns"])
  name     = each.key
}

resource "aws_sqs_queue" "claims" {
  count    = 1
  for_each = toset(["claims"])
  name     = each.key
}

output "orders" {
  value = aws_sqs_queue.orders[0].arn
}

output "claims" {
  value = one(aws_sqs_queue.claims[*].arn)
}

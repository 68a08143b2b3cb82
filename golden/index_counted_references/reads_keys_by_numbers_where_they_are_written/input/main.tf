variable "queues" {
  type = set(string)
}

resource "aws_sqs_queue" "named" {
  for_each = toset(["web", "app"])
  name     = each.key
}

resource "aws_sqs_queue" "given" {
  for_each = var.queues
  name     = each.key
}

output "first" {
  value = aws_sqs_queue.named[0].arn
}

output "second" {
  value = aws_sqs_queue.named[1].arn
}

output "any" {
  value = aws_sqs_queue.given[0].arn
}

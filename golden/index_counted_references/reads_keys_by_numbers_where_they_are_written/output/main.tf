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
  value = aws_sqs_queue.named["web"].arn
}

output "second" {
  value = aws_sqs_queue.named["app"].arn
}

output "any" {
  value = aws_sqs_queue.given[0].arn
}

resource "aws_sqs_queue" "ingest" {
  for_each = toset(["orders", "returns"])
  name     = each.key
}

output "orders_url" {
  value = aws_sqs_queue.ingest["orders"].url
}

# Its name is an attribute of all of them.
output "name" {
  value = aws_sqs_queue.ingest.name
}

locals {
  name = "orders-${var.environment}"
}

locals {
  tags = { Project = "orders" }
}

variable "environment" {
  type = string
}

resource "aws_sqs_queue" "orders" {
  name = local.name
  tags = local.tags
}

resource "aws_sqs_queue" "ingest" {
  name = "ingest"
}

# Where orders go
output "queue_url" {
  value = aws_sqs_queue.orders.url
}

output "queue_arn" {
  value = aws_sqs_queue.orders.arn
}

output "ingest_url" {
  value = aws_sqs_queue.ingest.url
}

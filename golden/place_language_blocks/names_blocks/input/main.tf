local {
  name = "orders-${var.environment}"
}

locals "tags" {
  tags = { Project = "orders" }
}

varible "environment" {
  type = string
}

ressource "aws_sqs_queue" "orders" {
  name = local.name
  tags = local.tags
}

resource "aws_sqs_queue.ingest" {
  name = "ingest"
}

outputs {
  # Where orders go
  queue_url = aws_sqs_queue.orders.url
  queue_arn = aws_sqs_queue.orders.arn
}

output "ingest url" {
  value = aws_sqs_queue.ingest.url
}

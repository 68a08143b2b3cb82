variable "queue_url" {
  type = string
}

resource "aws_sqs_queue_policy" "this" {
  queue_url = var.queue_url
  policy    = file("${path.module}/policy.json")
}

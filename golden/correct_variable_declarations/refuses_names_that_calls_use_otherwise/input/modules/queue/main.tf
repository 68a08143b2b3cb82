variable "count" {
  type    = number
  default = 1
}

resource "aws_sqs_queue" "jobs" {
  count = var.count
}

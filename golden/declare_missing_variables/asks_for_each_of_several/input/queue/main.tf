variable "delay_seconds" {
  description = "Delay"
  type        = number
}

resource "aws_sqs_queue" "jobs" {
  name_prefix   = "jobs"
  delay_seconds = var.delay_seconds
}

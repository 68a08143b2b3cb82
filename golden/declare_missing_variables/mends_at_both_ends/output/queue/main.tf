variable "name" {
  description = "Name, for aws_sqs_queue.jobs"
  type        = string
}

variable "delay_seconds" {
  description = "Delay seconds, for aws_sqs_queue.jobs"
  type        = number
}

resource "aws_sqs_queue" "jobs" {
  name          = var.name
  delay_seconds = var.delay_seconds

  tags = {
    Team = "shop-_jobs"
  }
}

variable "delay_seconds" {
  description = "Delay seconds, for aws_sqs_queue.jobs"
  type        = number
}

module "queue" {
  source = "./queue"

  name          = "jobs"
  delay_seconds = var.delay_seconds
}

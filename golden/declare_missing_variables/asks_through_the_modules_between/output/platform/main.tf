variable "stage" {
  description = "Stage"
  type        = string
}

variable "retention_seconds" {
  description = "How long a job is kept"
  type        = number
}

variable "delay_seconds" {
  description = "Delay seconds, for aws_sqs_queue.jobs"
  type        = number
}

module "queue" {
  source = "./queue"

  name              = "jobs-${var.stage}"
  retention_seconds = var.retention_seconds
  delay_seconds     = var.delay_seconds
}

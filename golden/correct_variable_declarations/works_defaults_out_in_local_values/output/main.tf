variable "project" {
  type    = string
  default = "orders"
}

variable "queue_name" {
  description = "Name"
  type        = string
  default     = null # unless it is given
}

locals {
  queue_name = coalesce(var.queue_name, "${var.project}-queue")
  topic_name = coalesce(var.topic_name, "${local.queue_name}-topic")
}

variable "topic_name" {
  type    = string
  default = null
}

variable "tags" {
  type    = map(string)
  default = { Project = "orders", Stage = "test" }
}

resource "aws_sqs_queue" "orders" {
  name = local.queue_name
  tags = var.tags
}

resource "aws_sns_topic" "orders" {
  name = "a-${local.topic_name}"
}

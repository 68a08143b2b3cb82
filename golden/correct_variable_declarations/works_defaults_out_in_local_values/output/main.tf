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
  tags       = var.tags != null ? var.tags : merge({ Project = "orders" }, { Stage = "test" })
}

variable "topic_name" {
  type    = string
  default = null
}

variable "tags" {
  type    = map(string)
  default = null
}

resource "aws_sqs_queue" "orders" {
  name = local.queue_name
  tags = local.tags
}

resource "aws_sns_topic" "orders" {
  name = "a-${local.topic_name}"
}

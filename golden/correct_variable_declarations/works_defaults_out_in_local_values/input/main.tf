variable "project" {
  type    = string
  default = "orders"
}

variable "queue_name" {
  description = "Name"
  type        = string
  default     = "${var.project}-queue" # unless it is given
}

variable "topic_name" {
  type    = string
  default = "${var.queue_name}-topic"
}

variable "tags" {
  type    = map(string)
  default = merge({ Project = "orders" }, { Stage = "test" })
}

resource "aws_sqs_queue" "orders" {
  name = var.queue_name
  tags = var.tags
}

resource "aws_sns_topic" "orders" {
  name = "a-${var.topic_name}"
}

variable "role_arn" {
  type = string
}

variable "title" {
  type = string
}

resource "aws_sqs_queue" "jobs" {
  name = var.title
  tags = { Role = var.role_arn }
}

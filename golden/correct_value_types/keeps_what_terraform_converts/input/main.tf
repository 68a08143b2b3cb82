variable "ports" {
  description = "The ports."
  type        = set(string)
  default     = [80, 443]
}

variable "anything" {
  description = "What may be of any type."
}

locals {
  tags = { Name = "jobs" }
}

resource "aws_sqs_queue" "jobs" {
  name             = var.anything
  delay_seconds    = "5"
  fifo_queue       = "true"
  max_message_size = null
  tags             = merge(local.tags, { count = 3 })
}

resource "aws_lb" "web" {
  subnets         = aws_subnet.web[*].id
  security_groups = [var.anything]
  internal        = var.anything
}

resource "aws_subnet" "web" {
  count = 2

  vpc_id     = "vpc-0a1b2c3d4e5f60718"
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}

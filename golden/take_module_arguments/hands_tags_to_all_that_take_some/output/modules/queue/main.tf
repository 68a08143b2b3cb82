terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  type = string
}

variable "tags" {
  description = "Tags of all that this module makes"
  type        = map(string)
  default     = {}
}

resource "aws_sqs_queue" "this" {
  name = var.name

  # Its name is what it is looked for by.
  tags = merge(var.tags, {
    Name = var.name
  })
}

resource "aws_sqs_queue_policy" "this" {
  queue_url = aws_sqs_queue.this.id
  policy    = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/queues/${var.name}"
  retention_in_days = 30

  tags = var.tags

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_sns_topic" "this" {
  name = var.name
  tags = var.tags
}

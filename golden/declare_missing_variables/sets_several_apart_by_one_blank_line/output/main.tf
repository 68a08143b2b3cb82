terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  description = "Name of the queue"
  type        = string
}

variable "key_id" {
  description = "Key ID, for aws_sqs_queue.orders"
  type        = string
}

variable "delay" {
  description = "Delay, for aws_sqs_queue.orders"
  type        = number
}

resource "aws_sqs_queue" "orders" {
  name              = var.name
  kms_master_key_id = var.key_id
  delay_seconds     = var.delay
}

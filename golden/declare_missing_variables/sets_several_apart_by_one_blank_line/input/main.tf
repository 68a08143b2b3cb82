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
resource "aws_sqs_queue" "orders" {
  name              = var.name
  kms_master_key_id = var.key_id
  delay_seconds     = var.delay
}

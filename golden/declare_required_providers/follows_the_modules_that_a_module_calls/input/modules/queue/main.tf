terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.4"
    }
  }
}

variable "name" {
  type = string
}

resource "aws_sqs_queue" "jobs" {
  name = var.name
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "env" {
  type = string
}

resource "aws_sqs_queue" "main" {
  name = "jobs-${var.env}"
}

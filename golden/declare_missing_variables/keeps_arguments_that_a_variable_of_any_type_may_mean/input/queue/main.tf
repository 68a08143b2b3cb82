terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }
}

variable "name" {}

resource "aws_sqs_queue" "jobs" {
  name = "jobs"
}

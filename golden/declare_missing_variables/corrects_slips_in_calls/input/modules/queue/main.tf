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

variable "timeout" {
  type    = number
  default = 60
}

variable "retention_in_days" {
  type    = number
  default = 4
}

variable "visibility_timeout" {
  type    = number
  default = 30
}

resource "aws_sqs_queue" "main" {
  name                       = var.name
  delay_seconds              = var.timeout
  message_retention_seconds  = var.retention_in_days * 86400
  visibility_timeout_seconds = var.visibility_timeout
}

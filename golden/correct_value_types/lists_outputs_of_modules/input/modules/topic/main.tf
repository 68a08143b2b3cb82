terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "port" {
  type    = number
  default = 443
}

resource "aws_sns_topic" "this" {
  name = "alerts"
}

output "arn" {
  value = aws_sns_topic.this.arn
}

output "port" {
  value = var.port
}

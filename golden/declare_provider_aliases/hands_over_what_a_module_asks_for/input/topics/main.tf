terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.0"
      configuration_aliases = [aws.replica]
    }
  }
}

variable "name" {
  description = "Name of the topic"
  type        = string
}

resource "aws_sns_topic" "there" {
  provider = aws.replica
  name     = var.name
}

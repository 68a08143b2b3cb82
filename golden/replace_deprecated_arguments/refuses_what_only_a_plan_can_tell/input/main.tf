terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "in_vpc" {
  type        = bool
  description = "Whether it is for a VPC"
}

resource "aws_eip" "computed" {
  vpc = var.in_vpc
}

resource "aws_eip" "classic" {
  vpc = false
}

resource "aws_eip" "ignored" {
  vpc = true

  lifecycle {
    ignore_changes = [vpc]
  }
}

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

variable "region" {
  type = string
}

# The region is the caller's.
provider "aws" {
  region = var.region
}

resource "aws_sqs_queue" "this" {
  name = "${var.name}-${var.region}"
}

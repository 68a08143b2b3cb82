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

provider "aws" {
  region = var.region

  default_tags {
    tags = { Module = "topic" }
  }
}

resource "aws_sns_topic" "this" {
  name = "${var.name}-${var.region}"
}

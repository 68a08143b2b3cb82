terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

# The zones of the region.
data "aws_availability_zones" "available" {}

locals {
  name = "orders"
}

resource "aws_sqs_queue" "orders" {
  name = local.name

  tags = {
    Zone = data.aws_availability_zones.available.names[0]
  }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
    github = {
      source  = "integrations/github"
      version = "~> 6.0"
    }
  }
}

variable "mode" {
  type        = string
  description = "How the table is paid for"
  default     = "SOMETIMES"
}

resource "aws_sqs_queue" "jobs" {
  region = "eu-west-1"
  name   = "jobs"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = var.mode
  hash_key     = "id"

  dynamic "attribute" {
    for_each = ["id"]
    content {
      name = attribute.value
      type = "S"
    }
  }
}

resource "github_repository" "infra" {
  name       = "infra"
  made_up_by = "somebody"
}

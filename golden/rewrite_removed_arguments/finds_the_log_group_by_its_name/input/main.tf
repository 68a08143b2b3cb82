terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "prefix" {
  type        = string
  description = "What all names begin with"
  default     = "shop"
}

resource "aws_cloudwatch_log_group" "flow" {
  name = "/vpc/flow"
}

resource "aws_cloudwatch_log_group" "other" {
  name = "/vpc/other"
}

resource "aws_flow_log" "vpc" {
  vpc_id         = "vpc-0123456789abcdef0"
  iam_role_arn   = "arn:aws:iam::123456789012:role/flow"
  log_group_name = "/vpc/flow"
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpc_id" {
  type = string
}

variable "log_group" {
  type = string
}

variable "role_arn" {
  type = string
}

resource "aws_cloudwatch_log_group" "flow" {
  name = "/orders/flow"
}

resource "aws_flow_log" "orders" {
  vpc_id         = var.vpc_id
  traffic_type   = "ALL"
  iam_role_arn   = var.role_arn
  log_group_name = aws_cloudwatch_log_group.flow.name # all of it
}

# Whose is that?
resource "aws_flow_log" "other" {
  vpc_id         = var.vpc_id
  traffic_type   = "REJECT"
  iam_role_arn   = var.role_arn
  log_group_name = var.log_group
}

resource "aws_instance" "orders" {
  ami                  = "ami-0a1b2c3d4e5f60718"
  instance_type        = "m6i.2xlarge"
  cpu_core_count       = 2
  cpu_threads_per_core = 1
}

data "aws_identitystore_user" "admin" {
  identity_store_id = "d-1234567890"

  filter {
    attribute_path  = "UserName"
    attribute_value = "admin"
  }
}

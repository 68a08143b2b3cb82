terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "topic_arn" {
  type = string
}

variable "tenants" {
  type = set(string)
}

# Both would be the same with a hyphen.
resource "aws_lambda_permission" "orders" {
  for_each = toset(["orders.list", "orders-list"])

  statement_id  = "Allow-${each.key}"
  action        = "lambda:InvokeFunction"
  function_name = "orders"
  principal     = "sns.amazonaws.com"
  source_arn    = var.topic_arn
}

# Another account may copy to it.
resource "aws_backup_vault" "region" {
  for_each = toset(["eu.west", "eu.north"])

  name = "orders-${each.key}"
}

# What they are called is not known.
resource "aws_backup_vault" "tenant" {
  for_each = var.tenants

  name = "orders-${each.key}"
}

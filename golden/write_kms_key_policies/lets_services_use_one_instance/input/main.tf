terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# Log groups use one of them.
resource "aws_kms_key" "main" {
  for_each    = toset(["data", "logs"])
  description = each.value
}

resource "aws_cloudwatch_log_group" "orders" {
  name       = "/orders"
  kms_key_id = aws_kms_key.main["logs"].arn
}

# Of these, log groups use each.
resource "aws_kms_key" "team" {
  for_each    = toset(["east", "west"])
  description = each.value
}

resource "aws_cloudwatch_log_group" "east" {
  name       = "/east"
  kms_key_id = aws_kms_key.team["east"].arn
}

resource "aws_cloudwatch_log_group" "west" {
  name       = "/west"
  kms_key_id = aws_kms_key.team["west"].arn
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  type    = string
  default = "orders"
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

################################################################################
# Network
################################################################################

data "aws_route53_zone" "main" {
  name = "example.com"
}

resource "aws_sns_topic" "alerts" {
  name = "${var.name}-alerts"
}

locals {
  zone_id = data.aws_route53_zone.main.zone_id
}

################################################################################
# Encryption
################################################################################

resource "aws_kms_key" "orders" {
  description = "${var.name} in ${local.zone_id}"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

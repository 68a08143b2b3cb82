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
}

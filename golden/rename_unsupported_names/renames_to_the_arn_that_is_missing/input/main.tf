terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "disks_key_arn" {
  type = string
}

data "aws_lb" "orders" {
  name = "orders"
}

data "aws_kms_key" "disks" {
  key_id = "alias/disks"
}

resource "aws_ebs_default_kms_key" "read" {
  key_id = data.aws_kms_key.disks.arn # of all disks
}

resource "aws_ebs_default_kms_key" "written" {
  kms_key = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_ebs_default_kms_key" "given" {
  key_id = var.disks_key_arn
}

resource "aws_ram_resource_association" "orders" {
  resource_id        = data.aws_lb.orders.arn
  resource_share_arn = "arn:aws:ram:eu-west-1:123456789012:resource-share/1234abcd-12ab-34cd-56ef-1234567890ab"
}

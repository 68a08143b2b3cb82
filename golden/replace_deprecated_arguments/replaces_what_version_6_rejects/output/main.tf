terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

resource "aws_batch_compute_environment" "spot" {
  name = "spot"
  type = "MANAGED"
}

output "environment" {
  value = aws_batch_compute_environment.spot.name
}

resource "aws_dx_gateway_association" "vpn" {
  dx_gateway_id         = "abcd1234-dcba-5678-be23-cdef9876ab45"
  associated_gateway_id = "vgw-0123456789abcdef0"
}

resource "aws_guardduty_organization_configuration" "all" {
  detector_id                      = "12abc34d567e8fa901bc2d34e56789f0"
  auto_enable_organization_members = "NEW"
}

variable "on" {
  type = bool
}

resource "aws_guardduty_organization_configuration" "some" {
  detector_id = "22abc34d567e8fa901bc2d34e56789f0"
  auto_enable = var.on
}

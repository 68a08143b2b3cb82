// tap_stack.tf
terraform {
  required_version = ">= 1.5.0"
}

variable "aws_region" {
  type = string
}

resource "random_password" "redis" {
  length = 32
}

resource "tls_private_key" "host" {
  algorithm = "ED25519"
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_instance" "orders" {
  count         = 3
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.small"
}

resource "aws_eip" "orders" {
  count  = var.is_public ? 1 : 0
  domain = "vpc"
}

variable "is_public" {
  type = bool
}

output "private_ips" {
  value = aws_instance.orders.private_ip
}

output "instances" {
  value = aws_instance.orders.id # for the dashboards
}

output "eip_ids" {
  value = aws_eip.orders.id
}

# One, or none.
output "address" {
  value = aws_eip.orders.public_ip
}

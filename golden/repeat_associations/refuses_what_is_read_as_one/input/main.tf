terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "subnet_ids" {
  type = list(string)
}

variable "names" {
  type = list(string)
}

module "network" {
  source = "example.org/network/aws"
}

resource "aws_efs_file_system" "orders" {
  encrypted = true
}

resource "aws_efs_mount_target" "orders" {
  file_system_id = aws_efs_file_system.orders.id
  subnet_ids     = var.subnet_ids
}

output "address" {
  value = aws_efs_mount_target.orders.ip_address
}

# How many the module gives cannot be told.
resource "aws_efs_mount_target" "ingest" {
  file_system_id = aws_efs_file_system.orders.id
  subnet_ids     = module.network.subnet_ids
}

resource "aws_efs_mount_target" "reports" {
  count          = length(var.names)
  file_system_id = aws_efs_file_system.orders.id
  subnet_ids     = var.subnet_ids
}

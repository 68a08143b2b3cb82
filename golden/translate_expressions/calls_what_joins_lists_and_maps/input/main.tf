variable "subnet_ids" {
  type = list(string)
}

variable "tags" {
  type = map(string)
}

variable "port" {
  type = number
}

locals {
  private = ["10.0.0.0/24", "10.0.1.0/24"]
  public  = ["10.0.8.0/24"]
  cidrs   = local.private + local.public # all of them
  subnets = var.subnet_ids + ["subnet-0a1b2c3d"]
  hosts   = ["a.example.com"] + "b.example.com"
  ports   = [var.port + 1, length(var.subnet_ids) + 1]
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = var.tags + { Name = "main" }
}

output "all" {
  value = [local.cidrs, local.subnets, local.hosts, local.ports]
}

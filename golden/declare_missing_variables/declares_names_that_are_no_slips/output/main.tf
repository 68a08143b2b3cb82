variable "subnet_id" {
  description = "Subnet of the machine"
  type        = string
}

variable "public_name" {
  description = "Name outside"
  type        = string
}

variable "zone_1" {
  description = "First zone"
  type        = string
}

variable "private_name" {
  description = "Private name, for aws_lb.app"
  type        = string
}

variable "subnet_ids" {
  description = "Subnet IDs, for aws_lb.app"
  type        = list(string)
}

variable "zone_2" {
  description = "Zone 2, for aws_lb.app"
  type        = string
}

resource "aws_lb" "app" {
  name    = var.private_name
  subnets = var.subnet_ids

  tags = {
    Name  = var.public_name
    First = var.zone_1
    Next  = var.zone_2
    One   = var.subnet_id
  }
}

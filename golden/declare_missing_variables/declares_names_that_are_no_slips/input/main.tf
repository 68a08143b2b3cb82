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

variable "subnet_ids" {
  description = "Subnets"
  type        = list(string)
}

variable "vpc_cidr" {
  type = string
}

variable "instance_class" {
  type = string
}

variable "name" {
  type = string
}

variable "internal" {
  type    = bool
  default = false
}

variable "zones" {
  type = list(string)
}

resource "aws_lb" "app" {
  name     = var.name
  internal = var.internal
  subnets  = var.subnet_ids

  tags = {
    Range = var.vpc_cidr
    Class = var.instance_class
    Zones = join(",", var.zones)
  }
}

resource "aws_launch_template" "dynamic" {
  image_id               = var.image_id
  vpc_security_group_ids = [var.group_id]

  dynamic "network_interfaces" {
    for_each = var.is_public ? [1] : []

    content {
      associate_public_ip_address = true
    }
  }
}

resource "aws_launch_template" "either" {
  image_id               = var.image_id
  vpc_security_group_ids = var.is_public ? null : [var.group_id]

  network_interfaces {
    associate_public_ip_address = var.is_public
    security_groups             = [var.group_id]
  }
}

resource "aws_launch_template" "none" {
  image_id               = var.image_id
  vpc_security_group_ids = var.extra_group_ids

  network_interfaces {
    security_groups = [var.group_id]
  }
}

locals {
  group_ids = var.is_public ? [] : [var.group_id]
}

resource "aws_launch_template" "local" {
  image_id               = var.image_id
  vpc_security_group_ids = local.group_ids

  network_interfaces {
    associate_public_ip_address = var.is_public
  }
}

variable "extra_group_ids" {
  type    = list(string)
  default = []
}

variable "group_id" {
  type = string
}

variable "image_id" {
  type = string
}

variable "is_public" {
  type = bool
}

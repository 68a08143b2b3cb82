terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "image" {
  type = string
}

variable "group_id" {
  type = string
}

# The groups stand in the interface, by the name that an instance has for them.
resource "aws_launch_template" "orders" {
  name_prefix   = "orders-"
  image_id      = var.image
  instance_type = "t3.small"

  network_interfaces {
    associate_public_ip_address = false
    vpc_security_group_ids      = [var.group_id]
  }
}

# They stand beside it.
resource "aws_launch_template" "ingest" {
  name_prefix     = "ingest-"
  image_id        = var.image
  instance_type   = "t3.small"
  security_groups = [var.group_id] # from the network team

  network_interfaces {
    associate_public_ip_address = true
    delete_on_termination       = true
  }
}

# There is no interface: the groups are those of the instance.
resource "aws_launch_template" "reports" {
  name_prefix     = "reports-"
  image_id        = var.image
  instance_type   = "t3.small"
  security_groups = [var.group_id]
}

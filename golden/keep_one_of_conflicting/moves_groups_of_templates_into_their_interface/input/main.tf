resource "aws_launch_template" "orders" {
  name_prefix   = "orders-"
  image_id      = data.aws_ami.orders.id
  instance_type = "t3.small"

  # What the balancer may reach.
  vpc_security_group_ids = [
    aws_security_group.orders.id,
    var.management_group_id,
  ]

  network_interfaces {
    associate_public_ip_address = false
    delete_on_termination       = true
  }
}

resource "aws_autoscaling_group" "orders" {
  name                = "orders"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = var.subnet_ids

  launch_template {
    id      = aws_launch_template.orders.id
    version = aws_launch_template.orders.latest_version
  }
}

resource "aws_launch_template" "ingest" {
  image_id               = data.aws_ami.orders.id
  vpc_security_group_ids = var.group_ids
  instance_type          = "t3.small"

  network_interfaces { associate_public_ip_address = true }
}

resource "aws_launch_template" "joined" {
  image_id               = data.aws_ami.orders.id
  instance_type          = "t3.small"
  vpc_security_group_ids = concat([aws_security_group.orders.id], var.group_ids)

  network_interfaces {
    device_index = 0
  }
}

resource "aws_launch_template" "same" {
  image_id               = data.aws_ami.orders.id
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.orders.id]

  network_interfaces {
    associate_public_ip_address = true
    security_groups             = [aws_security_group.orders.id]
  }
}

resource "aws_launch_template" "other" {
  image_id               = data.aws_ami.orders.id
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.orders.id]

  network_interfaces {
    security_groups = [var.management_group_id]
  }
}

resource "aws_launch_template" "two" {
  image_id               = data.aws_ami.orders.id
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.orders.id]

  network_interfaces {
    device_index = 0
  }

  network_interfaces {
    device_index = 1
  }
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id
}

data "aws_ami" "orders" {
  owners      = ["self"]
  most_recent = true
}

variable "group_ids" {
  type = list(string)
}

variable "management_group_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "vpc_id" {
  type = string
}

variable "more" {
  type = list(object({ key = string, value = string, propagate_at_launch = bool }))
}

locals {
  common = [{ key = "Team", value = "orders", propagate_at_launch = true }]
}

resource "aws_autoscaling_group" "orders" {
  name                = "orders"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  launch_template {
    id = "lt-0123456789abcdef0"
  }

  tags = concat(local.common, [{ key = "Name", value = "orders" }])
}

resource "aws_autoscaling_group" "ingest" {
  name                = "ingest"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  launch_template {
    id = "lt-0123456789abcdef0"
  }

  tags = concat(local.common, var.more)
}

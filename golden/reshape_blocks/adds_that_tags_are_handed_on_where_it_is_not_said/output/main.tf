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

  dynamic "tag" {
    for_each = concat(local.common, [{ key = "Name", value = "orders" }])

    content {
      key                 = tag.value.key
      value               = tag.value.value
      propagate_at_launch = try(tag.value.propagate_at_launch, true)
    }
  }
}

resource "aws_autoscaling_group" "ingest" {
  name                = "ingest"
  min_size            = 1
  max_size            = 3
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  launch_template {
    id = "lt-0123456789abcdef0"
  }

  dynamic "tag" {
    for_each = concat(local.common, var.more)

    content {
      key                 = tag.value.key
      value               = tag.value.value
      propagate_at_launch = tag.value.propagate_at_launch
    }
  }
}

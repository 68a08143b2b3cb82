terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "extra_tags" {
  type    = list(map(string))
  default = []
}

variable "tags" {
  type    = map(string)
  default = {}
}

# What older versions took: a list of objects.
resource "aws_autoscaling_group" "ingest" {
  name               = "ingest"
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]

  launch_template {
    name = "ingest"
  }

  dynamic "tag" {
    for_each = concat(
      [{ key = "Name", value = "ingest", propagate_at_launch = true }],
      var.extra_tags,
    )

    content {
      key                 = tag.value.key
      value               = tag.value.value
      propagate_at_launch = try(tag.value.propagate_at_launch, true)
    }
  }
}

resource "aws_autoscaling_group" "orders" {
  name               = "orders"
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]

  dynamic "tag" {
    for_each = var.extra_tags

    content {
      key                 = tag.value.key
      value               = tag.value.value
      propagate_at_launch = try(tag.value.propagate_at_launch, true)
    }
  }

  launch_template {
    name = "orders"
  }
}

# A map says the names of the tags by its keys.
resource "aws_autoscaling_group" "reports" {
  name               = "reports"
  min_size           = 1
  max_size           = 2
  availability_zones = ["eu-west-1a"]

  dynamic "tag" {
    for_each = var.tags

    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }

  launch_template {
    name = "reports"
  }
}

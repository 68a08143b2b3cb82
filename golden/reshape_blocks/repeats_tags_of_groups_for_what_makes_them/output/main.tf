variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_launch_template" "ingest" {
  image_id      = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
}

resource "aws_autoscaling_group" "orders" {
  max_size           = 2
  min_size           = 1
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.ingest.id
  }

  dynamic "tag" {
    for_each = var.tags

    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_autoscaling_group" "ingest" {
  max_size           = 2
  min_size           = 1
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.ingest.id
  }

  # What all have.
  dynamic "tag" {
    for_each = { for key, value in merge(var.tags, { Name = "ingest" }) : key => value if key != "Team" }

    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_autoscaling_group" "batch" {
  max_size           = 2
  min_size           = 1
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.ingest.id
  }

  dynamic "tag" {
    for_each = ["Team", "Stage"]

    content {
      key                 = tag.value
      value               = lookup(var.tags, tag.value, "none")
      propagate_at_launch = false
    }
  }
}

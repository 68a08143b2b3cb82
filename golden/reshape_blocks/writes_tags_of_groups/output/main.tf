resource "aws_autoscaling_group" "web" {
  name     = "web"
  min_size = 1
  max_size = 3

  dynamic "tag" {
    for_each = merge(var.tags, { Name = "web" })

    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_autoscaling_group" "jobs" {
  name     = "jobs"
  min_size = 1
  max_size = 3

  tag {
    key                 = "Name"
    value               = "jobs"
    propagate_at_launch = false
  }

  tag {
    key                 = "Team"
    value               = "shop"
    propagate_at_launch = true
  }
}

# Each of them is known: they are written as what they are.
resource "aws_autoscaling_group" "ingest" {
  name     = "ingest"
  min_size = 1
  max_size = 3

  tag {
    key                 = "Name"
    value               = "ingest"
    propagate_at_launch = true
  }

  tag {
    key                 = "cost-for"
    value               = var.team
    propagate_at_launch = true
  }
}

resource "aws_vpc" "main" {
  tags = {
    Name = "main"
  }
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/24"
  tags       = merge(var.tags, { Name = "a" })
}

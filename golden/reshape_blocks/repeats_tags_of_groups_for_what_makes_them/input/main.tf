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

  tags = [for k, v in var.tags : { key = k, value = v, propagate_at_launch = true }]
}

resource "aws_autoscaling_group" "ingest" {
  max_size           = 2
  min_size           = 1
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.ingest.id
  }

  # What all have.
  tags = [
    for key, value in merge(var.tags, { Name = "ingest" }) : {
      key   = key
      value = value
    } if key != "Team"
  ]
}

resource "aws_autoscaling_group" "batch" {
  max_size           = 2
  min_size           = 1
  availability_zones = ["eu-west-1a"]

  launch_template {
    id = aws_launch_template.ingest.id
  }

  tags = [
    for name in ["Team", "Stage"] : {
      key                 = name
      value               = lookup(var.tags, name, "none")
      propagate_at_launch = false
    }
  ]
}

resource "aws_autoscaling_group" "web" {
  name     = "web"
  min_size = 1
  max_size = 3

  tags = merge(var.tags, { Name = "web" })
}

resource "aws_autoscaling_group" "jobs" {
  name     = "jobs"
  min_size = 1
  max_size = 3

  tags = [
    { key = "Name", value = "jobs", propagate_at_launch = false },
    { key = "Team", value = "shop" },
  ]
}

resource "aws_vpc" "main" {
  name       = "main"
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/24"
  name       = "a"
  tags       = var.tags
}

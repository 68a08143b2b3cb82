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

# Each of them is known: they are written as what they are.
resource "aws_autoscaling_group" "ingest" {
  name     = "ingest"
  min_size = 1
  max_size = 3
  tags = {
    Name       = "ingest"
    "cost-for" = var.team
  }
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

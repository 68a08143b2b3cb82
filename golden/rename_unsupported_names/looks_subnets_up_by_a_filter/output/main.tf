data "aws_vpc" "main" {
  default = true
}

data "aws_subnets" "all" {
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.main.id]
  }

  tags = {
    Tier = "private"
  }
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = data.aws_subnets.all.ids
}

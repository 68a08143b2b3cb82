data "aws_vpc" "main" {
  default = true
}

data "aws_subnet_ids" "all" {
  vpc_id = data.aws_vpc.main.id

  tags = {
    Tier = "private"
  }
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = data.aws_subnet_ids.all.ids
}

data "aws_vpc" "main" {
  default = true
}

data "aws_subnets" "all" {
  # Those of the default VPC.
  vpc_id = data.aws_vpc.main.id

  tags = {
    Tier = "private"
  }
}

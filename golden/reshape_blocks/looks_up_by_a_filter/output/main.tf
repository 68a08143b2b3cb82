data "aws_vpc" "main" {
  default = true
}

data "aws_subnets" "all" {
  # Those of the default VPC.
  filter {
    name   = "vpc-id"
    values = [data.aws_vpc.main.id]
  }

  tags = {
    Tier = "private"
  }
}

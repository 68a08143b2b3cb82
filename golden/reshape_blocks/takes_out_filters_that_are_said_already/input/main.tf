variable "vpc_id" {
  type = string
}

data "aws_subnets" "orders" {
  vpc_id = var.vpc_id

  filter {
    name   = "vpc-id"
    values = [var.vpc_id]
  }
}

data "aws_subnets" "ingest" {
  filters = {
    vpc_id     = [var.vpc_id]
    "tag:Tier" = "private"
  }
  vpc_id = var.vpc_id
}

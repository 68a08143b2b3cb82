variable "is_private" {
  type = bool
}

variable "vpc_id" {
  type = string
}

data "aws_subnets" "orders" {
  vpc_id = var.vpc_id

  filter {
    name   = "vpc-id"
    values = ["vpc-0123456789abcdef0"]
  }
}

data "aws_subnets" "ingest" {
  filter = {
    vpc_id   = var.vpc_id
    "vpc-id" = "vpc-0123456789abcdef0"
  }
}

data "aws_subnets" "returns" {
  filter {
    name   = "vpc-id"
    values = [var.vpc_id]
  }

  filters = {
    vpc-id     = var.vpc_id
    "tag:Tier" = "private"
  }
}

data "aws_subnets" "reports" {
  vpc_id = var.vpc_id

  filters = {
    vpc_id = ["vpc-0123456789abcdef0"]
    name   = "private"
  }
}

# One of two, and nothing says that there is one of them in any case.
data "aws_subnets" "stock" {
  filter = var.is_private ? { "tag:Tier" = "private" } : { "tag:Tier" = "public" }
}

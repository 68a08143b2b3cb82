variable "is_private" {
  type = bool
}

variable "vpc_id" {
  type = string
}

data "aws_subnets" "orders" {
  filter = var.is_private ? { name = "tag:Tier", values = ["private"] } : {}
}

data "aws_subnets" "ingest" {
  filter = !var.is_private ? {} : { vpc_id = var.vpc_id, "tag:Tier" = "private" }
}

data "aws_subnets" "returns" {
  filter = var.is_private ? null : { "vpc-id" = var.vpc_id }
}

variable "is_spare" {
  type    = bool
  default = false
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  for_each = toset(["10.0.1.0/24", "10.0.2.0/24"])

  vpc_id     = aws_vpc.main.id
  cidr_block = each.key
}

resource "aws_subnet" "spare" {
  count = var.is_spare ? 1 : 0

  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.3.0/24"
}

resource "aws_ssm_parameter" "subnet" {
  for_each = { for key, subnet in aws_subnet.private : key => subnet.id }

  name  = "/subnets/${each.key}"
  type  = "String"
  value = each.value
}

# What is written down is known.
resource "aws_ssm_parameter" "cidr" {
  for_each = toset([for subnet in aws_subnet.private : subnet.cidr_block])

  name  = "/cidrs/${each.key}"
  type  = "String"
  value = each.value
}

# There is none.
resource "aws_ssm_parameter" "spare" {
  for_each = toset(aws_subnet.spare[*].id)

  name  = "/spare/${each.key}"
  type  = "String"
  value = each.value
}

module "spoke" {
  source     = "./spoke"
  name       = "spoke-${aws_vpc.main.id}"
  subnet_ids = values(aws_subnet.private)[*].id
  vpc_id     = aws_vpc.main.id
}

variable "spokes" {
  type    = map(object({ is_attached = bool }))
  default = { sandbox = { is_attached = false } }
}

# None of them is attached.
module "spokes" {
  source   = "./spokes"
  for_each = var.spokes

  transit_gateway_id = each.value.is_attached ? aws_vpc.main.id : null
}

# What a data source is asked by is known, whatever else it is asked by is not.
data "aws_subnet" "edge" {
  vpc_id            = aws_vpc.main.id
  availability_zone = "eu-west-1a"
  cidr_block        = "10.0.9.0/24"
}

resource "aws_ssm_parameter" "edge" {
  for_each = toset([data.aws_subnet.edge.availability_zone])

  name  = "/edge/${each.key}"
  type  = "String"
  value = each.value
}

module "edge" {
  source     = "./spoke"
  name       = data.aws_subnet.edge.cidr_block
  subnet_ids = [data.aws_subnet.edge.id]
  vpc_id     = aws_vpc.main.id
}

# What is imported has its id already.
import {
  to = aws_vpc.legacy
  id = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_vpc" "legacy" {
  cidr_block = "10.9.0.0/16"
}

resource "aws_ssm_parameter" "legacy" {
  for_each = toset([aws_vpc.legacy.id])

  name  = "/legacy/${each.key}"
  type  = "String"
  value = each.value
}

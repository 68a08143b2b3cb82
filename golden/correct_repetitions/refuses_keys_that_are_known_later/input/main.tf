resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count = 2

  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
}

# How many there are is not known before, either.
data "aws_subnets" "all" {
  filter {
    name   = "vpc-id"
    values = [aws_vpc.main.id]
  }
}

resource "aws_ssm_parameter" "all" {
  for_each = toset(data.aws_subnets.all.ids)

  name  = "/subnets/${each.key}"
  type  = "String"
  value = each.value
}

resource "aws_ssm_parameter" "private" {
  for_each = toset(aws_subnet.private[*].id)

  name  = "/private/${each.key}"
  type  = "String"
  value = each.value
}

output "first" {
  value = aws_ssm_parameter.private[aws_subnet.private[0].id].name
}

resource "aws_ec2_transit_gateway" "main" {
  description = "orders"
}

module "spoke" {
  source             = "./spoke"
  transit_gateway_id = aws_ec2_transit_gateway.main.id
  vpc_id             = aws_vpc.main.id
  subnet_ids         = aws_subnet.private[*].id
}

variable "spokes" {
  type    = map(object({ is_attached = optional(bool, true) }))
  default = { orders = {}, sandbox = { is_attached = false } }
}

module "spokes" {
  source   = "./spokes"
  for_each = var.spokes

  transit_gateway_id = each.value.is_attached ? aws_ec2_transit_gateway.main.id : null
}

# Two of them may be in one network, which is once in a set.
resource "aws_lb" "web" {
  count = 2

  subnets = [aws_subnet.private[0].id, aws_subnet.private[1].id]
}

resource "aws_ssm_parameter" "networks" {
  for_each = toset(aws_lb.web[*].vpc_id)

  name  = "/networks/${each.key}"
  type  = "String"
  value = each.value
}

# Its keys are read all at once.
resource "aws_ssm_parameter" "main" {
  for_each = toset([aws_vpc.main.id])

  name  = "/main/${each.key}"
  type  = "String"
  value = each.value
}

output "mains" {
  value = keys(aws_ssm_parameter.main)
}

# The places in a set are its elements.
module "mounts" {
  source     = "./mounts"
  subnet_ids = aws_subnet.private[*].id
}

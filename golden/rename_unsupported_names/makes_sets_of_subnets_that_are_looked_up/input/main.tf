resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

data "aws_subnet_ids" "all" {
  vpc_id = aws_vpc.main.id
}

data "aws_subnet" "each" {
  for_each = data.aws_subnet_ids.all.ids
  id       = each.value
}

data "aws_subnet" "set" {
  for_each = toset(data.aws_subnet_ids.all.ids)
  id       = each.key
}

output "cidr_blocks" {
  value = [for subnet in data.aws_subnet.each : subnet.cidr_block]
}

output "first" {
  value = tolist(data.aws_subnet_ids.all.ids)[0]
}

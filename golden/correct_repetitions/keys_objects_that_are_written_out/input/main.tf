variable "zones" {
  type = map(list(string))
}

locals {
  users = [{ name = "anna", team = "orders" }, { name = "bert", team = "ingest" }]
  # The key is that of the outer loop, which says nothing of the inner one.
  subnets = flatten([for zone, ranges in var.zones : [for range in ranges : { key = zone, cidr = range }]])
}

resource "aws_ssm_parameter" "users" {
  for_each = local.users
  name     = "/${each.value.team}/${each.value.name}"
  type     = "String"
  value    = each.value.team
}

resource "aws_subnet" "zones" {
  for_each          = local.subnets
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = each.value.cidr
  availability_zone = each.value.key
}

variable "zones" {
  type    = list(string)
  default = ["eu-west-1a", "eu-west-1b"]
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "private" {
  count = length(var.zones)

  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
  availability_zone = var.zones[count.index]
}

resource "aws_subnet" "public" {
  for_each = toset(var.zones)

  vpc_id            = aws_vpc.main.id
  cidr_block        = cidrsubnet(aws_vpc.main.cidr_block, 8, 100 + index(var.zones, each.key))
  availability_zone = each.key
}

resource "aws_subnet" "edge" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.200.0/24"
}

resource "aws_subnet" "spare" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.201.0/24"
}

locals {
  private = aws_subnet.private[*].id
}

resource "aws_route_table" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_efs_file_system" "shared" {
  encrypted = true
}

# One for each subnet.
resource "aws_efs_mount_target" "private" {
  for_each = toset(local.private)

  file_system_id = aws_efs_file_system.shared.id
  subnet_id      = each.key
}

resource "aws_route_table_association" "public" {
  for_each = toset([for subnet in aws_subnet.public : subnet.id])

  route_table_id = aws_route_table.main.id
  subnet_id      = each.value
}

resource "aws_route_table_association" "single" {
  for_each = toset([aws_subnet.edge.id, aws_subnet.spare.id])

  route_table_id = aws_route_table.main.id
  subnet_id      = each.value
}

resource "aws_ssm_parameter" "subnet" {
  for_each = { for subnet in aws_subnet.private : subnet.id => subnet }

  name  = "/subnets/${each.value.availability_zone}"
  type  = "String"
  value = each.key
}

module "network" {
  source = "./network"
}

resource "aws_ssm_parameter" "network" {
  for_each = toset(module.network.subnet_arns)

  name  = "/network/${basename(each.value)}"
  type  = "String"
  value = each.value
}

module "mounts" {
  source     = "./mounts"
  subnet_ids = values(aws_subnet.public)[*].id
}

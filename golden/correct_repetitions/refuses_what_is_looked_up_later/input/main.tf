resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

data "aws_subnets" "private" {
  filter {
    name   = "vpc-id"
    values = [aws_vpc.main.id]
  }
}

data "aws_subnets" "all" {
  depends_on = [aws_vpc.main]
}

resource "aws_efs_mount_target" "orders" {
  for_each       = data.aws_subnets.private.ids
  file_system_id = "fs-0123456789abcdef0"
  subnet_id      = each.value
}

resource "aws_efs_mount_target" "reports" {
  for_each       = data.aws_subnets.all.ids
  file_system_id = "fs-0123456789abcdef1"
  subnet_id      = each.value
}

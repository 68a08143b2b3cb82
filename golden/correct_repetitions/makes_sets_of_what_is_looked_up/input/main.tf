variable "vpc_id" {
  type = string
}

locals {
  tier = "private"
}

data "aws_subnets" "private" {
  filter {
    name   = "vpc-id"
    values = [var.vpc_id]
  }

  tags = {
    Tier = local.tier
  }
}

resource "aws_efs_mount_target" "orders" {
  for_each       = data.aws_subnets.private.ids
  file_system_id = "fs-0123456789abcdef0"
  subnet_id      = each.value
}

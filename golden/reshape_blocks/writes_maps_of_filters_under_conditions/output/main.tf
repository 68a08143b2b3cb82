variable "is_private" {
  type = bool
}

variable "vpc_id" {
  type = string
}

data "aws_subnets" "orders" {
  dynamic "filter" {
    for_each = var.is_private ? [1] : []

    content {
      name   = "tag:Tier"
      values = ["private"]
    }
  }
}

data "aws_subnets" "ingest" {
  dynamic "filter" {
    for_each = !var.is_private ? [] : [1]

    content {
      name   = "vpc-id"
      values = [var.vpc_id]
    }
  }

  dynamic "filter" {
    for_each = !var.is_private ? [] : [1]

    content {
      name   = "tag:Tier"
      values = ["private"]
    }
  }
}

data "aws_subnets" "returns" {
  dynamic "filter" {
    for_each = var.is_private ? [] : [1]

    content {
      name   = "vpc-id"
      values = [var.vpc_id]
    }
  }
}

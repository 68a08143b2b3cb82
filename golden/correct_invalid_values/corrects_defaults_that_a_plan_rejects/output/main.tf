variable "log_retention" {
  type    = number
  default = 2557 # seven years
}

variable "node_groups" {
  type = map(object({
    max_size = number
    taints = optional(list(object({
      key    = string
      effect = string
    })), [])
  }))
  default = {
    system = { max_size = 2 }
    spot = {
      max_size = 4
      taints = [{
        key    = "spot"
        effect = "PREFER_NO_SCHEDULE"
      }]
    }
  }
}

locals {
  tables = {
    orders = { mode = "PAY_PER_REQUEST" }
    bills  = { mode = "PAY_PER_REQUEST" }
  }
}

resource "aws_cloudwatch_log_group" "orders" {
  name              = "/orders"
  retention_in_days = var.log_retention
}

resource "aws_cloudwatch_log_group" "bills" {
  name              = "/bills"
  retention_in_days = var.log_retention
}

resource "aws_eks_node_group" "this" {
  for_each        = var.node_groups
  cluster_name    = "orders"
  node_group_name = each.key
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  subnet_ids      = ["subnet-0123456789abcdef0"]

  scaling_config {
    desired_size = 1
    max_size     = each.value.max_size
    min_size     = 1
  }

  dynamic "taint" {
    for_each = each.value.taints

    content {
      key    = taint.value.key
      effect = taint.value.effect
    }
  }
}

resource "aws_dynamodb_table" "this" {
  for_each     = local.tables
  name         = each.key
  billing_mode = each.value.mode
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

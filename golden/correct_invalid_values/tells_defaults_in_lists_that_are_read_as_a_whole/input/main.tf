variable "groups" {
  type = map(object({
    size   = number
    taints = list(object({ key = string, effect = string }))
  }))
  default = {
    jobs = {
      size   = 1
      taints = [{ key = "jobs", effect = "NoSchedule" }]
    }
  }
}

resource "aws_eks_node_group" "orders" {
  for_each        = var.groups
  cluster_name    = "orders"
  node_group_name = each.key
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  subnet_ids      = ["subnet-0123456789abcdef0"]

  scaling_config {
    desired_size = each.value.size
    max_size     = each.value.size
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

resource "aws_ssm_parameter" "taints" {
  for_each = var.groups
  name     = each.key
  type     = "String"
  value    = jsonencode(each.value.taints)
}

variable "groups" {
  description = "The groups of nodes"
  type = map(object({
    instance_types = list(string)
    labels         = optional(map(string), {})
    size           = number
    taints = optional(list(object({
      key    = string
      effect = string
    })), [])
  }))
  default = {
    web = {
      instance_types = ["t4g.large"]
      labels         = { role = "web" }
      size           = 2
    }
    jobs = {
      instance_types = ["m7g.large", "m7g.xlarge"]
      size           = 1
      taints = [
        { key = "jobs", effect = "NoSchedule" } # nothing else there
      ]
    }
  }
}

resource "aws_eks_node_group" "orders" {
  for_each        = var.groups
  cluster_name    = "orders"
  node_group_name = each.key
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  subnet_ids      = ["subnet-0123456789abcdef0"]
  instance_types  = each.value.instance_types
  labels          = each.value.labels

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

variable "effect" {
  type    = string
  default = "NO_EXECUTE"
}

resource "aws_eks_node_group" "spare" {
  cluster_name    = "orders"
  node_group_name = "spare"
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  subnet_ids      = ["subnet-0123456789abcdef0"]

  scaling_config {
    desired_size = 1
    max_size     = 1
    min_size     = 1
  }

  taint {
    key    = "spare"
    effect = var.effect
  }
}

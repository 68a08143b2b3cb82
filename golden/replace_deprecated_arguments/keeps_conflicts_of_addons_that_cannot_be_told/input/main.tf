terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

variable "addons" {
  type    = map(any)
  default = {}
}

# Either of several things.
resource "aws_eks_addon" "more" {
  for_each          = var.addons
  cluster_name      = "orders"
  addon_name        = each.key
  resolve_conflicts = try(each.value.conflicts, "OVERWRITE")
}

# Named twice.
resource "aws_eks_addon" "network" {
  cluster_name      = "orders"
  addon_name        = "vpc-cni"
  resolve_conflicts = "OVERWRITE"

  lifecycle {
    ignore_changes = [resolve_conflicts]
  }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_eks_addon" "dns" {
  cluster_name                = "orders"
  addon_name                  = "coredns"
  resolve_conflicts_on_update = "OVERWRITE" # both
  resolve_conflicts_on_create = "NONE"
}

resource "aws_eks_addon" "proxy" {
  cluster_name = "orders"
  addon_name   = "kube-proxy"
  # As it is in the other clusters.
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_eks_addon" "network" {
  cluster_name                = "orders"
  addon_name                  = "vpc-cni"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"
}

# An add-on that is created preserves nothing.
resource "aws_eks_addon" "storage" {
  cluster_name                = "orders"
  addon_name                  = "aws-ebs-csi-driver"
  resolve_conflicts           = "PRESERVE"
  resolve_conflicts_on_update = "PRESERVE"
}

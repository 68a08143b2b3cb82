terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.60"
    }
  }
}

variable "addons" {
  type = map(object({
    version           = string
    resolve_conflicts = optional(string, "OVERWRITE")
  }))
  default = {}
}

variable "conflicts" {
  type    = string
  default = "OVERWRITE"
}

locals {
  basic = {
    coredns    = { resolve_conflicts = "OVERWRITE" }
    kube-proxy = { resolve_conflicts = "NONE" }
  }
}

resource "aws_eks_addon" "network" {
  cluster_name      = "orders"
  addon_name        = "vpc-cni"
  resolve_conflicts = "OVERWRITE" # the cluster's own goes
}

resource "aws_eks_addon" "storage" {
  cluster_name      = "orders"
  addon_name        = "aws-ebs-csi-driver"
  resolve_conflicts = "PRESERVE"
}

resource "aws_eks_addon" "basic" {
  for_each          = local.basic
  cluster_name      = "orders"
  addon_name        = each.key
  resolve_conflicts = each.value.resolve_conflicts
}

resource "aws_eks_addon" "more" {
  for_each          = var.addons
  cluster_name      = "orders"
  addon_name        = each.key
  addon_version     = each.value.version
  resolve_conflicts = each.value.resolve_conflicts
}

resource "aws_eks_addon" "agent" {
  cluster_name = "orders"
  addon_name   = "eks-pod-identity-agent"

  resolve_conflicts = var.conflicts
}

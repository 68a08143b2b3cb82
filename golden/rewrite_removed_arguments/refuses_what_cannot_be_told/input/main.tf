terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "on" {
  type        = any
  description = "What is done about conflicts"
}

resource "aws_eks_addon" "dns" {
  cluster_name      = "main"
  addon_name        = "coredns"
  resolve_conflicts = var.on
}

resource "aws_flow_log" "vpc" {
  vpc_id         = "vpc-0123456789abcdef0"
  iam_role_arn   = "arn:aws:iam::123456789012:role/flow"
  log_group_name = "/vpc/flow"
}

resource "aws_flow_log" "subnet" {
  subnet_id       = "subnet-0123456789abcdef0"
  iam_role_arn    = "arn:aws:iam::123456789012:role/flow"
  log_group_name  = "/vpc/flow"
  log_destination = "arn:aws:logs:us-east-1:123456789012:log-group:/vpc/flow"
}

resource "aws_api_gateway_account" "main" {
  reset_on_delete = false
}

resource "aws_networkmanager_core_network" "backbone" {
  global_network_id   = "global-network-0123456789abcdef0"
  base_policy_region  = "us-east-1"
  base_policy_regions = ["us-east-1", "us-west-2"]
}

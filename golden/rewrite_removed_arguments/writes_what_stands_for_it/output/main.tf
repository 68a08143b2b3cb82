terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "region" {
  type        = string
  description = "Where the core network begins"
}

resource "aws_networkmanager_core_network" "backbone" {
  global_network_id   = "global-network-0123456789abcdef0"
  create_base_policy  = true
  base_policy_regions = [var.region]
}

resource "aws_eks_addon" "dns" {
  cluster_name                = "main"
  addon_name                  = "coredns"
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "OVERWRITE"
}

resource "aws_eks_addon" "cni" {
  cluster_name                = "main"
  addon_name                  = "vpc-cni"
  resolve_conflicts_on_create = "OVERWRITE"

  resolve_conflicts_on_update = "PRESERVE"
}

resource "aws_ssm_association" "agent" {
  name = "AWS-UpdateSSMAgent"

  targets {
    key    = "InstanceIds"
    values = [aws_instance.web.id]
  }
}

resource "aws_instance" "web" {
  ami           = "ami-0123456789abcdef0"
  instance_type = "c6i.4xlarge"

  cpu_options {
    core_count       = 4
    threads_per_core = 1
  }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "subnet_ids" {
  type = list(string)
}

variable "role_arn" {
  type = string
}

variable "key_name" {
  type = string
}

resource "aws_launch_template" "workers" {
  name_prefix = "workers-"

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_eks_node_group" "workers" {
  cluster_name    = "orders"
  node_group_name = "workers"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  instance_types  = ["m6i.large"]
  ami_type        = "AL2023_x86_64_STANDARD"
  disk_size       = null

  launch_template {
    name    = aws_launch_template.workers.name
    version = aws_launch_template.workers.latest_version
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

# It has none.
resource "aws_eks_node_group" "plain" {
  cluster_name    = "orders"
  node_group_name = "plain"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  disk_size       = 50

  remote_access {
    ec2_ssh_key = var.key_name
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

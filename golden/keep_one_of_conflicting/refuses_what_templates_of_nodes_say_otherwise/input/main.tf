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

variable "template_id" {
  type = string
}

resource "aws_launch_template" "workers" {
  name_prefix   = "workers-"
  instance_type = "m6i.large"
  key_name      = var.key_name
  image_id      = "ami-0123456789abcdef0"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 100
    }
  }
}

resource "aws_eks_node_group" "workers" {
  cluster_name    = "orders"
  node_group_name = "workers"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  instance_types  = ["m6i.large", "m5.large"]
  ami_type        = "AL2_x86_64"
  disk_size       = 50

  launch_template {
    id      = aws_launch_template.workers.id
    version = aws_launch_template.workers.latest_version
  }

  remote_access {
    ec2_ssh_key               = var.key_name
    source_security_group_ids = ["sg-0123456789abcdef0"]
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

# What this template has, nobody knows.
resource "aws_eks_node_group" "other" {
  cluster_name    = "orders"
  node_group_name = "other"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  instance_types  = ["m6i.large"]
  ami_type        = "AL2_x86_64"
  disk_size       = 20

  launch_template {
    id      = var.template_id
    version = "1"
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

# A volume for data, beside the root device.
resource "aws_launch_template" "data" {
  name_prefix = "data-"

  block_device_mappings {
    device_name = "/dev/sdf"

    ebs {
      volume_size = 50
    }
  }
}

resource "aws_eks_node_group" "data" {
  cluster_name    = "orders"
  node_group_name = "data"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  disk_size       = 50

  launch_template {
    id      = aws_launch_template.data.id
    version = aws_launch_template.data.latest_version
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

# Its data is on another one.
resource "aws_launch_template" "bottlerocket" {
  name_prefix = "bottlerocket-"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 50
    }
  }
}

resource "aws_eks_node_group" "bottlerocket" {
  cluster_name    = "orders"
  node_group_name = "bottlerocket"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  ami_type        = "BOTTLEROCKET_x86_64"
  disk_size       = 50

  launch_template {
    id      = aws_launch_template.bottlerocket.id
    version = aws_launch_template.bottlerocket.latest_version
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

variable "is_large" {
  type    = bool
  default = true
}

resource "aws_launch_template" "either" {
  name_prefix = "either-"

  dynamic "block_device_mappings" {
    for_each = var.is_large ? [50] : []

    content {
      device_name = "/dev/xvda"

      ebs {
        volume_size = 50
      }
    }
  }
}

resource "aws_eks_node_group" "either" {
  cluster_name    = "orders"
  node_group_name = "either"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  disk_size       = 50

  launch_template {
    id      = aws_launch_template.either.id
    version = aws_launch_template.either.latest_version
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

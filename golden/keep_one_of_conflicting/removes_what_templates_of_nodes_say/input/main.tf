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

variable "groups" {
  type = map(object({
    size = number
    type = string
  }))
}

resource "aws_launch_template" "workers" {
  name_prefix   = "workers-"
  instance_type = "m6i.large"
  key_name      = var.key_name
  image_id      = "ami-0123456789abcdef0"
  user_data     = filebase64("${path.module}/bootstrap.sh")

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 50
      encrypted   = true
    }
  }
}

resource "aws_eks_node_group" "workers" {
  cluster_name    = "orders"
  node_group_name = "workers"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  instance_types  = ["m6i.large"]
  ami_type        = "AL2_x86_64"
  disk_size       = 50 # GiB

  launch_template {
    id      = aws_launch_template.workers.id
    version = aws_launch_template.workers.latest_version
  }

  remote_access {
    ec2_ssh_key = var.key_name
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

resource "aws_launch_template" "each" {
  for_each    = var.groups
  name_prefix = "${each.key}-"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = each.value.size
    }
  }
}

resource "aws_eks_node_group" "each" {
  for_each        = var.groups
  cluster_name    = "orders"
  node_group_name = each.key
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  instance_types  = [each.value.type]
  disk_size       = each.value.size

  launch_template {
    id      = aws_launch_template.each[each.key].id
    version = aws_launch_template.each[each.key].latest_version
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

resource "aws_launch_template" "windows" {
  name_prefix = "windows-"

  block_device_mappings {
    device_name = "/dev/sda1"

    ebs {
      volume_size = 50
    }
  }

  block_device_mappings {
    device_name = "/dev/sdf"

    ebs {
      volume_size = 200
    }
  }
}

resource "aws_eks_node_group" "windows" {
  cluster_name    = "orders"
  node_group_name = "windows"
  node_role_arn   = var.role_arn
  subnet_ids      = var.subnet_ids
  ami_type        = "WINDOWS_CORE_2022_x86_64"
  disk_size       = 50

  launch_template {
    id      = aws_launch_template.windows.id
    version = aws_launch_template.windows.latest_version
  }

  scaling_config {
    desired_size = 2
    max_size     = 4
    min_size     = 1
  }
}

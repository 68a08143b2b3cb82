terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "launch_template_id" {
  type = string
}

variable "profile_name" {
  type    = string
  default = ""
}

resource "aws_autoscaling_group" "orders" {
  min_size           = 1
  max_size           = 3
  availability_zones = ["eu-west-1a"]
  launch_template    = var.launch_template_id
}

resource "aws_launch_template" "orders" {
  name_prefix          = "orders-"
  iam_instance_profile = var.profile_name != "" ? var.profile_name : null
}

# Which version of it there is cannot be told.
resource "aws_eks_node_group" "orders" {
  cluster_name    = "orders"
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  subnet_ids      = ["subnet-0123456789abcdef0"]
  launch_template = var.launch_template_id

  scaling_config {
    min_size     = 1
    max_size     = 3
    desired_size = 1
  }
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_iam_policy_document" "nodes" {
  statement {
    sid     = "Nodes"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "nodes" {
  name               = "nodes"
  assume_role_policy = data.aws_iam_policy_document.nodes.json
}

resource "aws_eks_fargate_profile" "jobs" {
  cluster_name           = var.cluster_name
  fargate_profile_name   = "jobs"
  pod_execution_role_arn = aws_iam_role.nodes.arn
  subnet_ids             = var.subnet_ids

  selector {
    namespace = "jobs"
  }
}

resource "aws_iam_role" "pods" {
  name               = "pods"
  assume_role_policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": {"Service": ["ec2.amazonaws.com"]},
          "Action": "sts:AssumeRole"
        }
      ]
    }
  JSON
}

resource "aws_eks_pod_identity_association" "jobs" {
  cluster_name    = var.cluster_name
  namespace       = "jobs"
  service_account = "jobs"
  role_arn        = aws_iam_role.pods.arn
}

variable "cluster_name" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

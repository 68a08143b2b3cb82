terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

# What it makes is tagged with the cluster, and made after that.
provider "aws" {
  alias  = "tagged"
  region = "eu-west-1"

  default_tags {
    tags = { cluster = aws_eks_cluster.orders.arn }
  }
}

resource "aws_iam_role" "orders" {
  name = "orders"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "eks.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "orders" {
  provider   = aws.tagged
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonEKSClusterPolicy"
}

resource "aws_eks_cluster" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.orders.arn

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"]
  }
}

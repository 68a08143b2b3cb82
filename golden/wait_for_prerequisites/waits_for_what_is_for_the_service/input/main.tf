terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

# The policies of nodes, and one that is for those that are there.
resource "aws_iam_role_policy_attachment" "node" {
  for_each = toset(["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy"])

  role       = aws_iam_role.node.name
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}

resource "aws_iam_role_policy_attachment" "scaling" {
  role       = aws_iam_role.node.name
  policy_arn = aws_iam_policy.scaling.arn
}

resource "aws_iam_policy" "scaling" {
  name   = "scaling-${aws_eks_node_group.orders.node_group_name}"
  policy = var.policy
}

resource "aws_iam_role" "node" {
  name               = "node"
  assume_role_policy = var.policy
}

resource "aws_eks_node_group" "orders" {
  cluster_name    = var.cluster_name
  node_group_name = "orders"
  node_role_arn   = aws_iam_role.node.arn
  subnet_ids      = var.subnet_ids

  scaling_config {
    desired_size = 1
    max_size     = 2
    min_size     = 1
  }
}

# Of OpenSearch, and of another service.
resource "aws_iam_service_linked_role" "search" {
  aws_service_name = "opensearchservice.amazonaws.com"
}

resource "aws_iam_service_linked_role" "groups" {
  aws_service_name = "autoscaling.amazonaws.com"
}

resource "aws_cloudwatch_log_resource_policy" "search" {
  policy_name     = "search"
  policy_document = data.aws_iam_policy_document.search.json
}

resource "aws_cloudwatch_log_resource_policy" "events" {
  policy_name     = "events"
  policy_document = jsonencode({ Statement = [{ Principal = { Service = "events.amazonaws.com" } }] })
}

data "aws_iam_policy_document" "search" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${var.log_group_arn}:*"]

    principals {
      type        = "Service"
      identifiers = ["es.amazonaws.com"]
    }
  }
}

resource "aws_opensearch_domain" "orders" {
  domain_name = "orders"

  vpc_options {
    subnet_ids = var.subnet_ids
  }

  log_publishing_options {
    cloudwatch_log_group_arn = var.log_group_arn
    log_type                 = "INDEX_SLOW_LOGS"
  }
}

variable "policy" {
  type = string
}

variable "cluster_name" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "log_group_arn" {
  type = string
}

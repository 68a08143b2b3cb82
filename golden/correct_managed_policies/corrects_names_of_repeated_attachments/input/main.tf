terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

data "aws_partition" "current" {}

locals {
  node_policies = ["AmazonEKSWorkerNodePolicy", "AmazonEKS_CNI_Policy", "AmazonEBSCSIDriverPolicy"]
  task_roles = {
    orders = { policy = "AmazonECSTaskExecutionRolePolicy", path = "/orders/" }
    audit  = { policy = "AmazonS3ReadOnlyAccess", path = "/audit/" }
  }
}

variable "function_policies" {
  type    = set(string)
  default = ["AWSLambdaVPCAccessExecutionRole", "AWSXRayDaemonWriteAccess", "AmazonOrdersNewPolicy"]
}

# all need the path
resource "aws_iam_role_policy_attachment" "container" {
  for_each = toset([
    "AmazonEC2ContainerServiceforEC2Role",
    "AmazonECSTaskExecutionRolePolicy", # for tasks
  ])

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

# none has it
resource "aws_iam_role_policy_attachment" "batch" {
  for_each = {
    queue = "AmazonSQSFullAccess"
    table = "AmazonDynamoDBFullAccess"
  }

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/service-role/${each.value}"
}

resource "aws_iam_role_policy_attachment" "node" {
  for_each = toset(local.node_policies)

  role       = "node"
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/${each.key}"
}

resource "aws_iam_role_policy_attachment" "task" {
  for_each = local.task_roles

  role       = each.key
  policy_arn = "arn:aws:iam::aws:policy/${each.value.policy}"
}

resource "aws_iam_role_policy_attachment" "function" {
  for_each = var.function_policies

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

# Some have the path: one instance is called otherwise then.
resource "aws_iam_role_policy_attachment" "infrastructure" {
  for_each = toset(["AmazonECSInfrastructureRolePolicyForVolumes", "AmazonECSInfrastructureRolePolicyForVpcLattice"])

  role       = "ecs"
  policy_arn = "arn:aws:iam::aws:policy/service-role/${each.value}"
}

resource "aws_iam_role_policy_attachment" "whole" {
  for_each = toset(local.arns)

  role       = "orders"
  policy_arn = each.value
}

locals {
  arns = ["arn:aws:iam::aws:policy/AWSGlueServiceRole", "arn:aws:iam::aws:policy/AmazonS3FullAccess"]
}

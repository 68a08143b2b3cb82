terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  names = ["AmazonEBSCSIDriverPolicy", "AmazonEKS_CNI_Policy"]
}

variable "policies" {
  type    = set(string)
  default = ["AmazonSQSFullAccess", "AWSGlueServiceRole"]
}

resource "aws_iam_role_policy_attachment" "shared" {
  for_each = toset(local.names)

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

resource "aws_iam_role_policy_attachment" "named" {
  for_each = toset(["AmazonSSMManagedInstanceCore", "AWSBatchServiceRole"])

  role       = each.value
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}

resource "aws_iam_role_policy_attachment" "open" {
  for_each = var.policies

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/service-role/${each.value}"
}

resource "aws_iam_role_policy_attachment" "right" {
  for_each = toset(["AmazonSQSFullAccess", "service-role/AWSGlueServiceRole", "AmazonOrdersNewPolicy"])

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

output "policies" {
  value = local.names
}

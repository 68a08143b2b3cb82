terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "policies" {
  type    = set(string)
  default = ["AWSLambdaBasicExecutionRole"]
}

variable "table_policies" {
  type    = set(string)
  default = ["service-role/AWSLambdaDynamoDBExecutionRole"]
}

resource "aws_iam_role_policy_attachment" "orders" {
  for_each = var.policies

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

resource "aws_iam_role_policy_attachment" "tables" {
  for_each = var.table_policies

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

module "ingest" {
  source = "./role"

  name     = "ingest"
  policies = ["service-role/AWSLambdaVPCAccessExecutionRole", "AmazonS3ReadOnlyAccess"] # with a VPC
}

module "audit" {
  source = "./role"

  name     = "audit"
  policies = local.audit_policies
}

locals {
  audit_policies = toset([
    "service-role/AWSLambdaSQSQueueExecutionRole",
    "service-role/AWSLambdaBasicExecutionRole",
  ])
}

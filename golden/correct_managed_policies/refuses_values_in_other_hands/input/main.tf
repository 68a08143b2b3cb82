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

resource "aws_iam_role_policy_attachment" "orders" {
  for_each = var.policies

  role       = "orders"
  policy_arn = "arn:aws:iam::aws:policy/${each.value}"
}

# The default of the module's variable is not what it uses.
module "ingest" {
  source = "./role"

  name     = "ingest"
  policies = local.names
}

module "audit" {
  source = "./role"

  name     = "audit"
  policies = ["AmazonS3ReadOnlyAccess"]
  tasks    = ["AmazonECS_FullAccess", "AmazonECSTaskExecutionRolePolicy"]
}

locals {
  names = ["AWSLambdaVPCAccessExecutionRole", "AmazonS3ReadOnlyAccess"]
}

output "names" {
  value = local.names
}

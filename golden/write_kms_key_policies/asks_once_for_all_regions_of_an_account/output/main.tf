terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      version               = "~> 5.0"
      configuration_aliases = [aws.replica]
    }
  }
}

# That it is checked for an account tells nothing of those that are not.
provider "aws" {
  region              = var.region
  allowed_account_ids = ["123456789012"]
}

provider "aws" {
  alias  = "replica"
  region = "eu-central-1"
}

provider "aws" {
  alias  = "audit"
  region = var.region

  assume_role {
    role_arn = "arn:aws:iam::210987654321:role/deploy"
  }
}

variable "region" {
  type    = string
  default = "eu-west-1"
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

data "aws_caller_identity" "audit" {
  provider = aws.audit
}

resource "aws_kms_key" "orders" {
  description  = "Orders"
  multi_region = true

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

resource "aws_kms_replica_key" "orders" {
  provider = aws.replica

  description     = "Orders, elsewhere"
  primary_key_arn = aws_kms_key.orders.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

resource "aws_kms_key" "audit" {
  provider = aws.audit

  description = "In another account"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::${data.aws_caller_identity.audit.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

# A service of another account: that is not for this module to allow.
resource "aws_cloudwatch_log_group" "audit" {
  provider = aws.audit

  name       = "/audit"
  kms_key_id = aws_kms_key.orders.arn
}

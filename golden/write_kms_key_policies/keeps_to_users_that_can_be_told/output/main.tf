provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "archive"
  region = "eu-west-1"

  assume_role {
    role_arn = "arn:aws:iam::210987654321:role/deploy"
  }
}

data "aws_caller_identity" "current" {}

resource "aws_kms_key" "main" {
  description = "Orders"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnableIAMUserPermissions"
        Effect = "Allow"
        Principal = {
          AWS = "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = "kms:*"
        Resource = "*"
      }
    ]
  })
}

# Its log group is in another account, where this key is of no use to the service of this one.
module "archive" {
  source = "./modules/logs"

  kms_key_arn = aws_kms_key.main.arn

  providers = {
    aws = aws.archive
  }
}

module "vpc" {
  source  = "terraform-aws-modules/vpc/aws"
  version = "~> 5.0"

  name                                            = "orders"
  cidr                                            = "10.0.0.0/16"
  enable_flow_log                                 = true
  create_flow_log_cloudwatch_log_group            = true
  create_flow_log_cloudwatch_iam_role             = true
  flow_log_cloudwatch_log_group_kms_key_id        = aws_kms_key.main.arn
}

data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    # Whoever owns the account.
    principals = {
      AWS     = [var.root_arn]
      Service = "logs.amazonaws.com"
    }

    condition = {
      StringEquals = {
        "aws:SourceAccount" = var.account_id
        "aws:SourceVpc"     = ["vpc-0a1b2c3d", "vpc-4e5f6a7b"]
      }
      Bool = { "aws:SecureTransport" = true }
    }
  }

  statement {
    effect     = "Deny"
    actions    = ["kms:ScheduleKeyDeletion"]
    resources  = ["*"]
    principals = "*"
  }
}

data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      Service = "lambda.amazonaws.com"
    }

    condition {
      StringEquals = { "aws:SourceAccount" = "123456789012" }
    }
  }
}

resource "aws_budgets_budget" "compute" {
  name         = "compute"
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filters = {
    Service = "Amazon Elastic Compute Cloud - Compute"
    Region  = ["eu-west-1"]
  }
}

variable "account_id" {
  type = string
}

variable "root_arn" {
  type = string
}

resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "postgres16"

  parameters = {
    log_statement   = "all"
    "rds.force_ssl" = 1
  }
}

data "aws_subnets" "private" {
  filter = {
    "tag:Tier" = "private"
  }
}

resource "aws_codebuild_project" "orders" {
  name         = "orders"
  service_role = "arn:aws:iam::123456789012:role/build"

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    compute_type          = "BUILD_GENERAL1_SMALL"
    image                 = "aws/codebuild/standard:7.0"
    type                  = "LINUX_CONTAINER"
    environment_variables = { STAGE = "prod" }
  }

  source {
    type = "NO_SOURCE"
  }
}

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

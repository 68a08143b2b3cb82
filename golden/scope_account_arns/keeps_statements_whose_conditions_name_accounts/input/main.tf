data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "shared" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["arn:aws:sqs:*:*:orders"]

    condition {
      test     = "StringEquals"
      variable = "aws:ResourceOrgID"
      values   = [var.organization]
    }
  }
}

resource "aws_iam_policy" "shared" {
  name = "shared"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sns:Publish"
      Resource = "arn:aws:sns:*:*:orders"
      Condition = {
        StringEquals = { "aws:ResourceAccount" = var.accounts }
      }
    }]
  })
}

variable "organization" {
  type = string
}

variable "accounts" {
  type = list(string)
}

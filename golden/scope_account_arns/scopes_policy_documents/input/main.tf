data "aws_iam_policy_document" "app" {
  statement {
    sid       = "Secrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["arn:aws:secretsmanager:*:*:secret:app/*"]
  }

  statement {
    effect  = "Allow"
    actions = ["ec2:CreateTags"]

    resources = [
      "arn:aws:ec2:*:*:volume/*",
      "arn:aws:ec2:*:*:snapshot/*",
    ]

    condition {
      test     = "ArnLike"
      variable = "ec2:InstanceProfile"
      values   = ["arn:aws:ec2:*:*:instance/*"]
    }
  }

  dynamic "statement" {
    for_each = var.tables

    content {
      actions   = ["dynamodb:GetItem"]
      resources = ["arn:aws:dynamodb:*:*:table/${statement.value}"]
    }
  }
}

resource "aws_iam_policy" "app" {
  name   = "app"
  policy = data.aws_iam_policy_document.app.json
}

variable "tables" {
  type    = list(string)
  default = []
}

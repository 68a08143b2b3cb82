resource "aws_organizations_policy" "queues" {
  name    = "queues"
  content = data.aws_iam_policy_document.queues.json
}

resource "aws_ssoadmin_permission_set_inline_policy" "reader" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef"

  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = concat(local.statements, [{ Effect = "Allow", Action = "sns:*", Resource = "arn:aws:sns:*:*:*" }])
  })
}

locals {
  statements = [{
    Effect   = "Allow"
    Action   = "logs:*"
    Resource = "arn:aws:logs:*:*:*"
  }]
}

data "aws_iam_policy_document" "queues" {
  statement {
    actions   = ["sqs:*"]
    resources = ["arn:aws:sqs:*:*:*"]
  }
}

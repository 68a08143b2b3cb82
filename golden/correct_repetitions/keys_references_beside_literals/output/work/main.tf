terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "policy_arns" {
  type = list(string)
}

resource "aws_iam_user" "work" {
  name = "work"
}

resource "aws_iam_user_policy_attachment" "work" {
  for_each = { for index, arn in var.policy_arns : index => arn }

  user       = aws_iam_user.work.name
  policy_arn = each.value
}

data "aws_caller_identity" "current" {}

resource "aws_iam_policy" "all" {
  name = "all"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [{
        Effect = "Allow"
        Action = "logs:PutLogEvents"
        Resource = concat(
          [for region in var.regions : "arn:aws:logs:${region}:${data.aws_caller_identity.current.account_id}:log-group:/app/*"],
          ["arn:aws:logs:us-east-1:${data.aws_caller_identity.current.account_id}:log-group:/shared/*"],
        )
      }],
      var.queues ? [{ Effect = "Allow", Action = "sqs:*", Resource = "arn:aws:sqs:*:${data.aws_caller_identity.current.account_id}:app-*" }] : [],
      [{
        Effect   = "Allow"
        Action   = "dynamodb:GetItem"
        Resource = var.table == "" ? "arn:aws:dynamodb:*:${data.aws_caller_identity.current.account_id}:table/app" : var.table
      }],
    )
  })
}

variable "regions" {
  type    = list(string)
  default = ["us-east-1"]
}

variable "queues" {
  type    = bool
  default = true
}

variable "table" {
  type    = string
  default = ""
}

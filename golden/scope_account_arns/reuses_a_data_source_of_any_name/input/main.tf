data "aws_region" "here" {}

data "aws_caller_identity" "me" {}

variable "account_id" {
  type = string
}

resource "aws_iam_policy" "publish" {
  name = "publish"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "sns:Publish"
      Resource = "arn:aws:sns:${data.aws_region.here.name}:*:orders"
    }]
  })
}

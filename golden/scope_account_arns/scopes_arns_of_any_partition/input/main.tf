data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "all" {
  statement {
    actions = ["logs:PutLogEvents"]
    resources = [
      "arn:aws-us-gov:logs:us-gov-west-1:*:log-group:*",
      "arn:*:logs:*:*:log-group:app",
      "arn:${data.aws_partition.current.partition}:logs:*:*:log-group:other",
    ]
  }
}

resource "aws_iam_policy" "all" {
  name   = "all"
  policy = data.aws_iam_policy_document.all.json
}

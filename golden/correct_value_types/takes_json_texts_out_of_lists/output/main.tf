resource "aws_iam_policy" "app" {
  name_prefix = "app-"
  policy      = data.aws_iam_policy_document.app.json
}

resource "aws_iam_policy" "both" {
  name_prefix = "both-"
  policy      = [data.aws_iam_policy_document.app.json, data.aws_iam_policy_document.logs.json]
}

data "aws_iam_policy_document" "app" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::app/*"]
  }
}

data "aws_iam_policy_document" "logs" {
  statement {
    actions   = ["logs:PutLogEvents"]
    resources = ["*"]
  }
}

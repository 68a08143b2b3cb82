resource "aws_kms_key" "data" {
  description     = "Data"
  policy_document = data.aws_iam_policy_document.data.json
}

data "aws_iam_policy_document" "data" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}

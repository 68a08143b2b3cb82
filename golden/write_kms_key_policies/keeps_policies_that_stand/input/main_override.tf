resource "aws_kms_key" "overridden" {
  policy = data.aws_iam_policy_document.key.json
}

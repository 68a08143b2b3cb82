resource "aws_vpc_endpoint" "s3" {
  policy = data.aws_iam_policy_document.s3.json
}

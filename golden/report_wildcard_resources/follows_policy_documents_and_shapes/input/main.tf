resource "aws_s3_bucket" "data" {
  for_each = toset(["raw", "clean"])
  bucket   = "data-${each.key}"
}

data "aws_iam_policy_document" "reader" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

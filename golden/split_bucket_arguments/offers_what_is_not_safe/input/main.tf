resource "aws_s3_bucket" "plain" {
  bucket = "plain"
  policy = data.aws_iam_policy_document.plain.json

  versioning {
    enabled = false
  }

  lifecycle_rule {
    enabled = true

    expiration {
      days = 30
    }
  }
}

data "aws_iam_policy_document" "plain" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::plain/*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}

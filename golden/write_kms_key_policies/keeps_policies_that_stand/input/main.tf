variable "policy" {
  type    = string
  default = null
}

data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}

resource "aws_kms_key" "inline" {
  policy = data.aws_iam_policy_document.key.json
}

resource "aws_kms_key" "given" {
  policy = var.policy
}

resource "aws_kms_key" "attached" {
  description = "attached"
}

resource "aws_kms_key_policy" "attached" {
  key_id = aws_kms_key.attached.id
  policy = data.aws_iam_policy_document.key.json
}

resource "aws_kms_key" "each" {
  for_each = toset(["a", "b"])
}

resource "aws_kms_key_policy" "each" {
  for_each = aws_kms_key.each

  key_id = each.value.id
  policy = data.aws_iam_policy_document.key.json
}

resource "aws_kms_key" "overridden" {
  description = "overridden"
}

resource "aws_kms_key" "json" {
  description = "json"
}

variable "prefix" {
  type = string
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = format("s3:Get%s,s3:Put%s", var.prefix, var.prefix)
    resources = join("*", ["arn:aws:s3:::", "orders/"])
  }
}

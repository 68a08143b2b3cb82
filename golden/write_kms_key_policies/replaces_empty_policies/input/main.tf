data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

resource "aws_kms_key" "null" {
  description = "null"
  policy      = null # the default

  tags = { Name = "null" }
}

resource "aws_kms_key" "empty" {
  policy              = ""
  enable_key_rotation = true
}

data "aws_caller_identity" "current" {
  count = 0
}

data "aws_partition" "current" {
  count = 0
}

resource "aws_kms_key" "main" {
  description = "main"
}

data "aws_caller_identity" "current" {} # who deploys

data "aws_region" "here" {
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders-${data.aws_caller_identity.current.account_id}"
  tags   = { Region = data.aws_region.here.name, Account = data.aws_caller_identity.current.account_id }
}

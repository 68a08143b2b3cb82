locals {
  account_id = data.aws_caller_identity.self.account_id
}

data "aws_caller_identity" "self" {}

data "aws_partition" "this" {}

data "aws_region" "here" {}

resource "aws_kms_key" "logs" {
  description = "logs"
}

resource "aws_cloudwatch_log_group" "app" {
  name       = "/app/${data.aws_region.here.id}"
  kms_key_id = aws_kms_key.logs.arn
}

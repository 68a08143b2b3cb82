provider "aws" {
  alias  = "replica"
  region = "eu-west-1"
}

resource "aws_kms_key" "main" {
  description         = "Key for all"
  enable_key_rotation = true
}

resource "aws_cloudwatch_log_group" "app" {
  name       = "/app"
  kms_key_id = aws_kms_key.logs.arn
}

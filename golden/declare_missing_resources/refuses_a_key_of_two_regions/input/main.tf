provider "aws" {
  alias  = "replica"
  region = "eu-west-1"
}

resource "aws_cloudwatch_log_group" "app" {
  name       = "/app"
  kms_key_id = aws_kms_key.logs.arn
}

resource "aws_cloudwatch_log_group" "replica" {
  provider = aws.replica

  name       = "/app"
  kms_key_id = aws_kms_key.logs.arn
}

data "aws_caller_identity" "current" {}

resource "aws_kms_key" "logs" {
  description         = "Encrypts the service's logs"
  enable_key_rotation = true
}

resource "aws_cloudwatch_log_group" "service" {
  name              = "/service/orders"
  retention_in_days = 30
  kms_key_id        = aws_kms_key.logs.arn
}

resource "aws_kms_key" "logs" {
  description = "logs"
  tags        = { Name = "logs" }
}

resource "aws_kms_key" "empty" {
  policy = ""
}

resource "aws_cloudwatch_log_group" "app" {
  name       = "/app"
  kms_key_id = aws_kms_key.logs.arn
}

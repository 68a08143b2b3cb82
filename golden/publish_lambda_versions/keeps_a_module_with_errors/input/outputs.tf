output "alias" {
  value = aws_lambda_alias.live.arn

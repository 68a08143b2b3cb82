output "version" {
  value = aws_lambda_function.orders.version
}

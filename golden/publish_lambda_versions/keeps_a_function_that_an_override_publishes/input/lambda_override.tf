resource "aws_lambda_function" "orders" {
  publish = true
}

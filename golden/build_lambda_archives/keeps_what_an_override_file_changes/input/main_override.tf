resource "aws_lambda_function" "orders" {
  filename = var.zip
}

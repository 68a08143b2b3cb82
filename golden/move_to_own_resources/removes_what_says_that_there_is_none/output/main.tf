resource "aws_cloudwatch_log_group" "orders" {
  name = "orders"
}

resource "aws_ecr_repository" "orders" {
  name = "orders"
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
}

resource "aws_iam_user" "deploy" {
  name = "deploy"
}

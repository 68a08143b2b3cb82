resource "aws_cloudwatch_log_group" "orders" {
  name                   = "orders"
  data_protection_policy = null
}

resource "aws_ecr_repository" "orders" {
  name             = "orders"
  lifecycle_policy = null
}

resource "aws_lambda_function" "orders" {
  function_name           = "orders"
  role                    = "arn:aws:iam::123456789012:role/orders"
  package_type            = "Image"
  image_uri               = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
  provisioned_concurrency = 0
  log_retention           = null
}

resource "aws_iam_user" "deploy" {
  name                = "deploy"
  managed_policy_arns = null
}

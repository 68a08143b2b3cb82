resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::123456789012:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs20.x"
  s3_bucket     = "orders-code"
  s3_key        = "orders.zip"

  environment {
    # What is secret comes from Secrets Manager.

    variables = {
      AWS_REGION = "eu-west-1"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

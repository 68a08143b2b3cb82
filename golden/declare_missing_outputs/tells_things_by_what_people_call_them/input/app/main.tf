data "aws_caller_identity" "current" {}

resource "aws_lambda_function" "main" {
  function_name = "main"
  role          = aws_iam_role.app.arn
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/main:1"
  package_type  = "Image"
}

resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = "{}"
}

resource "aws_iam_role" "other" {
  name               = "other"
  assume_role_policy = "{}"
}

resource "aws_iam_instance_profile" "app" {
  name = "app"
  role = aws_iam_role.app.name
}

resource "aws_s3_bucket" "assets" {
  bucket = "assets"
}

resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_lb" "app" {
  name = "app"
}

resource "aws_api_gateway_rest_api" "main" {
  name = "main"
}

resource "aws_api_gateway_stage" "main" {
  rest_api_id   = aws_api_gateway_rest_api.main.id
  deployment_id = "a1b2c3"
  stage_name    = "live"
}

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

output "lambda_function_name" {
  description = "Name of the lambda function"
  value       = aws_lambda_function.main.function_name
}

output "function_arn" {
  description = "ARN of the function"
  value       = aws_lambda_function.main.arn
}

output "assets_bucket_name" {
  description = "Name of the assets bucket"
  value       = aws_s3_bucket.assets.id
}

output "table_name" {
  description = "Name of the table"
  value       = aws_dynamodb_table.orders.name
}

output "alb_dns_name" {
  description = "DNS name of the ALB"
  value       = aws_lb.app.dns_name
}

output "alb_zone_id" {
  description = "Zone ID of the ALB"
  value       = aws_lb.app.zone_id
}

output "api_url" {
  description = "URL of the API"
  value       = aws_api_gateway_stage.main.invoke_url
}

output "instance_profile" {
  description = "Instance profile"
  value       = aws_iam_instance_profile.app.name
}

output "app_role_arn" {
  description = "ARN of the app role"
  value       = aws_iam_role.app.arn
}

output "account_id" {
  description = "Account ID"
  value       = data.aws_caller_identity.current.account_id
}

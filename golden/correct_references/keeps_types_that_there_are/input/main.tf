terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_lambda_function" "login" {
  function_name = "login"
  role          = "arn:aws:iam::123456789012:role/login"
  package_type  = "Image"
  image_uri     = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/login:1"
}

# An alias is no function, and an identity pool is of another service.
output "alias" {
  value = aws_lambda_alias.login.arn
}

output "pool" {
  value = aws_cognito_login.login.arn
}

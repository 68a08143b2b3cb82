terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_cognito_user_pool" "customers" {
  name = "customers"
}

# Whose ARN, and which domain, cannot be told.
output "client" {
  value = aws_cognito_user_pool.customers.web_client.arn
}

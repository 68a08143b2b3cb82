terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_cognito_user_pool" "users" {
  name = "users"
}

resource "aws_cognito_identity_provider" "okta" {
  user_pool_id  = aws_cognito_user_pool.users.id
  provider_name = "okta"
  provider_type = "Okta"

  provider_details = {
    client_id                 = "orders"
    attributes_request_method = "GET"
    authorize_scopes          = "openid email"
    oidc_issuer               = "https://example.okta.com"
  }
}

resource "aws_cognito_identity_provider" "staff" {
  user_pool_id  = aws_cognito_user_pool.users.id
  provider_name = "staff"
  provider_type = "AzureAD" # single sign-on

  provider_details = {
    "MetadataURL" = "https://login.example.com/metadata.xml"
  }
}

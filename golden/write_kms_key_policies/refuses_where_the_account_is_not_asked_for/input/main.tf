provider "aws" {
  region                      = "eu-west-1"
  skip_requesting_account_id  = true
  skip_credentials_validation = true
}

resource "aws_kms_key" "main" {
  description = "main"
}

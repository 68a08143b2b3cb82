terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "security"
  region = "eu-west-1"

  assume_role {
    role_arn = "arn:aws:iam::123456789012:role/deploy"
  }
}

resource "aws_kms_key" "trail" {
  description = "The trail"
}

# Of another account than what uses it.
resource "aws_kms_key" "audit" {
  provider    = aws.security
  description = "The audit"
}

resource "aws_kms_key" "security" {
  provider    = aws.security
  description = "The trail of security"
}

module "trail" {
  source  = "./modules/trail"
  key_arn = aws_kms_key.trail.arn
}

module "audit" {
  source  = "./modules/trail"
  key_arn = aws_kms_key.audit.arn
}

module "security" {
  source  = "./modules/trail"
  key_arn = aws_kms_key.security.arn

  providers = {
    aws = aws.security
  }
}

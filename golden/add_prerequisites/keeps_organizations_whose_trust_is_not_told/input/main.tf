terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "services" {
  type = list(string)
}

resource "aws_organizations_organization" "main" {
  feature_set                   = "ALL"
  aws_service_access_principals = concat(var.services, ["sso.amazonaws.com"])
}

resource "aws_organizations_account" "security" {
  name      = "security"
  email     = "security@example.com"
  parent_id = aws_organizations_organization.main.roots[0].id
}

resource "aws_organizations_delegated_administrator" "analyzer" {
  account_id        = aws_organizations_account.security.id
  service_principal = "access-analyzer.amazonaws.com"
}

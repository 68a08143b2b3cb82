terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

locals {
  audit = "config.amazonaws.com"
}

resource "aws_organizations_organization" "main" {
  feature_set = "ALL"
  aws_service_access_principals = [
    "cloudtrail.amazonaws.com",
    "sso.amazonaws.com", # people
    "access-analyzer.amazonaws.com",
    "config.amazonaws.com",
    "guardduty.amazonaws.com",
    "securityhub.amazonaws.com",
  ]
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

resource "aws_organizations_delegated_administrator" "config" {
  account_id        = "111122223333"
  service_principal = local.audit

  depends_on = [aws_organizations_organization.main]
}

resource "aws_organizations_delegated_administrator" "trail" {
  account_id        = aws_organizations_account.security.id
  service_principal = "cloudtrail.amazonaws.com"
}

resource "aws_organizations_delegated_administrator" "each" {
  for_each = toset(["sso.amazonaws.com", "guardduty.amazonaws.com", "securityhub.amazonaws.com"])

  account_id        = aws_organizations_account.security.id
  service_principal = each.key
}

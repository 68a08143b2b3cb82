provider "aws" {
  region = "us-east-1"
}

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

resource "aws_kms_key" "secrets" {
  description             = "Keeps secrets"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_kms_key" "secrets_eu_west_1" {
  provider                = aws.eu_west_1
  description             = "Keeps secrets (eu-west-1)"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_secretsmanager_secret" "database" {
  name       = "orders/database"
  kms_key_id = aws_kms_key.secrets.arn

  replica {
    region     = "eu-west-1"
    kms_key_id = aws_kms_key.secrets_eu_west_1.arn
  }
}

locals {
  tags = {
    Project = "orders"
  }
}

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
  multi_region            = true
  tags                    = local.tags
}

resource "aws_secretsmanager_secret" "database" {
  name       = "orders/database"
  kms_key_id = aws_kms_key.secrets.arn

  replica {
    region     = "eu-west-1"
    kms_key_id = aws_kms_key.secrets.key_id
  }
}

locals {
  tags = {
    Project = "orders"
  }
}

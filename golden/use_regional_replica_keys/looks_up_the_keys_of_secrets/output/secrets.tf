resource "aws_kms_key" "secrets" {
  description             = "Keeps secrets"
  deletion_window_in_days = 14
  enable_key_rotation     = true
  tags                    = local.tags
}

resource "aws_secretsmanager_secret" "database" {
  name       = "orders/database"
  kms_key_id = aws_kms_key.secrets.arn

  replica {
    region     = "eu-west-1"
    kms_key_id = lookup(var.secrets_replica_kms_key_arns, "eu-west-1", null)
  }
}

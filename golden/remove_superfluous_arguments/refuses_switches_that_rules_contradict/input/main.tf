resource "aws_secretsmanager_secret" "orders" {
  name             = "orders"
  rotation_enabled = false

  rotation_rules {
    automatically_after_days = 7
  }
}

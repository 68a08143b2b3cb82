variable "is_rotated" {
  type = bool
}

resource "aws_secretsmanager_secret" "orders" {
  name             = "orders"
  rotation_enabled = false

  rotation_rules {
    automatically_after_days = 7
  }
}

resource "aws_secretsmanager_secret" "ingest" {
  name             = "ingest"
  rotation_enabled = var.is_rotated

  rotation_rules {
    automatically_after_days = 7
  }
}

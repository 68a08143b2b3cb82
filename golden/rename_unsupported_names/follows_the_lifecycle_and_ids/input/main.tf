resource "aws_kms_key" "main" {
  description = "Data"
}

resource "aws_db_instance" "main" {
  instance_class = "db.t4g.micro"
  name           = "orders"

  lifecycle {
    ignore_changes = [password, name]
  }
}

resource "aws_backup_vault" "main" {
  name       = "main"
  kms_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_key" "main" {
  description = "Data"
}

resource "aws_db_instance" "main" {
  instance_class = "db.t4g.micro"
  db_name        = "orders"

  lifecycle {
    ignore_changes = [password, db_name]
  }
}

resource "aws_backup_vault" "main" {
  name        = "main"
  kms_key_arn = aws_kms_key.main.arn
}

variable "engine" {
  type    = string
  default = "postgres"
}

resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "mysql"
  instance_class    = "db.m6g.large"
  allocated_storage = 100
  username          = "orders"
  storage_type      = "gp3"

  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_instance" "ingest" {
  identifier        = "ingest"
  engine            = "postgres"
  instance_class    = "db.m6g.large"
  allocated_storage = 20
  username          = "orders"
  storage_type      = "gp3"

  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_instance" "large" {
  identifier        = "large"
  engine            = "postgres"
  instance_class    = "db.m6g.large"
  allocated_storage = 400
  username          = "orders"
  storage_type      = "gp3"
  iops              = 12000

  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_instance" "other" {
  identifier        = "other"
  engine            = "sqlserver-se"
  instance_class    = "db.m6g.large"
  allocated_storage = 100
  username          = "orders"
  storage_type      = "gp3"
  license_model     = "license-included"
  iops              = 3000

  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_instance" "more" {
  identifier        = "more"
  engine            = "mariadb"
  instance_class    = "db.m6g.large"
  allocated_storage = 100
  username          = "orders"
  storage_type      = "gp3"
  iops              = 6000

  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_instance" "open" {
  identifier        = "open"
  engine            = var.engine
  instance_class    = "db.m6g.large"
  allocated_storage = 100
  username          = "orders"
  storage_type      = "gp3"
  iops              = 3000

  manage_master_user_password = true
  skip_final_snapshot         = true
}

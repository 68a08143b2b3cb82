variable "environment" {
  type = string
}

resource "aws_db_instance" "orders" {
  identifier        = "orders-${var.environment}" # of the shop
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  username          = "orders"

  manage_master_user_password = true
}

resource "aws_db_instance" "reports" {
  identifier        = "reports"
  engine            = "sqlserver-ex"
  instance_class    = "db.t3.small"
  allocated_storage = 20
  username          = "reports"

  manage_master_user_password = true
}

# A database may be called so.
resource "aws_db_instance" "ingest" {
  db_name           = "ingest"
  engine            = "mysql"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  username          = "ingest"

  manage_master_user_password = true
}

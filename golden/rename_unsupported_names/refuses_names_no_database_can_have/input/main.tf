resource "aws_db_instance" "orders" {
  identifier        = "orders"
  name              = "orders-db"
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  username          = "orders"

  manage_master_user_password = true
}

resource "aws_db_instance" "reports" {
  name              = "Reports"
  engine            = "sqlserver-se"
  license_model     = "license-included"
  instance_class    = "db.t3.xlarge"
  allocated_storage = 20
  username          = "reports"

  manage_master_user_password = true
}

resource "aws_db_instance" "ingest" {
  name              = "ingest-db"
  engine            = "mysql"
  instance_class    = "db.t4g.micro"
  allocated_storage = 20
  username          = "ingest"

  manage_master_user_password = true
}

output "ingest_database" {
  value = aws_db_instance.ingest.name
}

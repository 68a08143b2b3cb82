resource "aws_db_instance" "main" {
  instance_class = "db.t4g.micro"
  name           = "orders"
  db_name        = "orders_db"
}

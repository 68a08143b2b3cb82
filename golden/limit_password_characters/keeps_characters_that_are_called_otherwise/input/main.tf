resource "random_password" "orders" {
  length         = 24
  special        = true
  allowed_chars  = "abcdef0123456789!#$"
}

resource "aws_db_instance" "orders" {
  identifier          = "orders"
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  username            = "orders"
  password            = random_password.orders.result
  skip_final_snapshot = true
}

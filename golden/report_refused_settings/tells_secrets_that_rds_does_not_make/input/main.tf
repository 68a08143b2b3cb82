resource "aws_db_instance" "orders" {
  identifier          = "orders"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 20
  username            = "orders"
  password            = random_password.orders.result
  skip_final_snapshot = true
}

resource "aws_rds_cluster" "carts" {
  cluster_identifier          = "carts"
  engine                      = "aurora-postgresql"
  master_username             = "carts"
  master_password             = var.password
  manage_master_user_password = false
  skip_final_snapshot         = true
}

resource "random_password" "orders" {
  length  = 24
  special = false
}

output "secret" {
  value = aws_db_instance.orders.master_user_secret[0].secret_arn
}

resource "aws_ssm_parameter" "secret" {
  name  = "/carts/secret"
  type  = "String"
  value = "${aws_rds_cluster.carts.master_user_secret[0].secret_arn}:password::"
}

variable "password" {
  type      = string
  sensitive = true
}

variable "db_password" {
  description = "DB password, for aws_db_instance.main"
  type        = string
  sensitive   = true
}

resource "aws_db_instance" "main" {
  engine              = "postgres"
  instance_class      = "db.t3.micro"
  allocated_storage   = 20
  username            = "shop"
  password            = var.db_password
  skip_final_snapshot = true
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier           = "orders"
  engine               = "mysql"
  instance_class       = "db.t3.micro"
  allocated_storage    = 20
  username             = "orders"
  db_subnet_group_name = "orders"
  skip_final_snapshot  = true

  manage_master_user_password  = true
  performance_insights_enabled = true

  backup_retention_period = 7
  backup_window           = "03:00-04:00"
  maintenance_window      = "sun:03:30-sun:04:30"
}

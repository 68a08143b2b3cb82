terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  type = string
}

variable "size_limit" {
  type    = number
  default = 100
}

variable "class" {
  type    = string
  default = "db.t3.micro"
}

resource "aws_db_instance" "database" {
  identifier                  = var.name
  engine                      = "postgres"
  instance_class              = var.class
  allocated_storage           = 20
  max_allocated_storage       = var.size_limit
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

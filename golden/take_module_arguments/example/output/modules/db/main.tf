terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "name" {
  description = "Name of the database"
  type        = string
}

variable "multi_az" {
  description = "Multi AZ, for aws_db_instance.this"
  type        = bool
  default     = null
}

variable "backup_retention_period" {
  description = "Backup retention period, for aws_db_instance.this"
  type        = number
  default     = null
}

resource "aws_db_subnet_group" "this" {
  name       = var.name
  subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
}

resource "aws_db_instance" "this" {
  identifier                  = var.name
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 50
  username                    = "app"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.this.name
  skip_final_snapshot         = true
  multi_az                    = var.multi_az
  backup_retention_period     = var.backup_retention_period

  tags = {
    Name = var.name
  }
}

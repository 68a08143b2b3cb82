variable "name" {
  description = "Name of the database"
  type        = string
}

variable "allocated_storage" {
  description = "Allocated storage, for aws_db_instance.app"
  type        = number
}

variable "db_username" {
  description = "DB username, for aws_db_instance.app"
  type        = string
}

variable "db_password" {
  description = "DB password, for aws_db_instance.app"
  type        = string
  sensitive   = true
}

variable "webhook_token" {
  description = "Webhook token"
  type        = string
}

resource "aws_db_instance" "app" {
  identifier          = var.name
  engine              = "postgres"
  instance_class      = "db.t4g.micro"
  allocated_storage   = var.allocated_storage
  username            = var.db_username
  password            = var.db_password
  skip_final_snapshot = true
}

resource "aws_ssm_parameter" "token" {
  name  = "/${var.name}/token"
  type  = "SecureString"
  value = var.webhook_token
}

# Terraform would refuse to show a secret.
output "webhook" {
  value = "https://hooks.example.com/${var.webhook_token}"
}

variable "db_password" {
  description = "DB password, for aws_db_instance.main"
  type        = string
  sensitive   = true
}

module "database" {
  source = "./database"

  db_password = var.db_password
}

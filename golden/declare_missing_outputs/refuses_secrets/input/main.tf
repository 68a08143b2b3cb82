module "database" {
  source = "./database"
}

resource "aws_ssm_parameter" "password" {
  name  = "password"
  type  = "SecureString"
  value = module.database.db_password
}

module "secrets" {
  source = "./secrets"
}

resource "aws_ssm_parameter" "password" {
  name  = "/app/password"
  type  = "SecureString"
  value = random_password.app.result
}

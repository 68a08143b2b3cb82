resource "random_password" "app" {
  length = 32
}

resource "aws_secretsmanager_secret" "app" {
  name = "app"
}

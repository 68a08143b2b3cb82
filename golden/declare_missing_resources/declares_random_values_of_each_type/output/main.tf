resource "random_string" "suffix" {
  length  = 8
  special = false
  upper   = false
}

resource "random_pet" "name" {}

resource "random_uuid" "run" {}

resource "aws_s3_bucket" "data" {
  bucket = "data-${random_string.suffix.result}"

  tags = {
    Name = random_pet.name.id
    Run  = random_uuid.run.result
  }
}

resource "random_password" "app" {
  length  = 24
  special = false
}

resource "aws_ssm_parameter" "password" {
  name  = "/app/password"
  type  = "SecureString"
  value = random_password.app.result
}

resource "aws_s3_bucket" "data" {
  bucket = "data-${random_string.suffix.result}"

  tags = {
    Name = random_pet.name.id
    Run  = random_uuid.run.result
  }
}

resource "aws_ssm_parameter" "password" {
  name  = "/app/password"
  type  = "SecureString"
  value = random_password.app.result
}

resource "random_string" "db_username" {
  length  = 12
  special = false
}

resource "random_string" "suffix" {
  length  = 8
  special = false
  upper   = false
}

resource "aws_s3_bucket" "logs" {
  bucket = "logs-${random_string.suffix.result}"
}

resource "aws_db_instance" "main" {
  instance_class              = "db.t3.micro"
  engine                      = "postgres"
  allocated_storage           = 20
  username                    = random_string.db_username.result
  manage_master_user_password = true
  skip_final_snapshot         = true
}

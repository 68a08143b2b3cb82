resource "random_password" "database" {
  length  = 32
  special = false
}

resource "aws_db_instance" "orders" {
  allocated_storage = 20
  engine            = "postgres"
  instance_class    = "db.t4g.micro"
  username          = "orders"
  password          = random_password.database.result
}

data "archive_file" "worker" {
  type        = "zip"
  source_dir  = "${path.module}/worker"
  output_path = "${path.module}/worker.zip"
}

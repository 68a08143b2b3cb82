terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  password                    = "not-for-long"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_lambda_layer_version" "orders" {
  layer_name = "orders"
  filename   = "layer.zip"
  s3_bucket  = "orders-layers"
}

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

# It is read from here, too.
resource "aws_ssm_parameter" "orders" {
  name  = "/orders/password"
  type  = "SecureString"
  value = "not-for-long"
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::111122223333:role/orders"
  filename      = "orders.zip"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders:v3"
}

# All the world is allowed, and a group: only one of them can be meant.
resource "aws_security_group_rule" "orders" {
  type                     = "ingress"
  from_port                = 443
  to_port                  = 443
  protocol                 = "tcp"
  cidr_blocks              = ["0.0.0.0/0"]
  source_security_group_id = "sg-0123456789abcdef0"
  security_group_id        = "sg-0123456789abcdef1"
}

# Others read it.
resource "aws_rds_cluster" "carts" {
  cluster_identifier          = "carts"
  engine                      = "aurora-postgresql"
  master_username             = "carts"
  master_password             = "changed-soon"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_db_instance" "stock" {
  count = 1

  identifier                  = "stock"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "stock"
  password                    = "changed-later"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_secretsmanager_secret_version" "carts" {
  secret_id     = "carts"
  secret_string = jsonencode({ carts = aws_rds_cluster.carts.master_password, stock = aws_db_instance.stock[*].password })
}

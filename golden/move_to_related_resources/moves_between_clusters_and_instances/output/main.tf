resource "aws_rds_cluster" "orders" {
  cluster_identifier  = "orders"
  engine              = "aurora-postgresql"
  master_username     = "orders"
  master_password     = var.password
  skip_final_snapshot = true

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 4
  }

  storage_encrypted = true
  kms_key_id        = aws_kms_key.orders.arn
  vpc_security_group_ids = [
    var.security_group_id, # of the functions
  ]
}

resource "aws_rds_cluster_instance" "orders" {
  count = 2

  identifier             = "orders-${count.index}"
  cluster_identifier     = aws_rds_cluster.orders.id
  engine                 = aws_rds_cluster.orders.engine
  instance_class         = "db.serverless"

  ca_cert_identifier = "rds-ca-rsa2048-g1"
}

resource "aws_kms_key" "orders" {
  description         = "Orders"
  enable_key_rotation = true
}

resource "aws_docdb_cluster" "carts" {
  cluster_identifier   = "carts"
  master_username      = "carts"
  master_password      = var.password
  skip_final_snapshot  = true
  deletion_protection  = true
  db_subnet_group_name = aws_docdb_subnet_group.carts.name
}

resource "aws_docdb_cluster_instance" "first" {
  cluster_identifier = aws_docdb_cluster.carts.id
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_cluster_instance" "second" {
  cluster_identifier = aws_docdb_cluster.carts.id
  instance_class     = "db.r6g.large"
}

resource "aws_neptune_cluster" "graph" {
  cluster_identifier      = "graph"
  skip_final_snapshot     = true
  deletion_protection     = false
  backup_retention_period = 7
}

resource "aws_neptune_cluster_instance" "graph" {
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_subnet_group" "carts" {
  name       = "carts"
  subnet_ids = var.subnet_ids
}

variable "password" {
  type      = string
  sensitive = true
}

variable "security_group_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

resource "aws_neptune_cluster" "graph" {
  cluster_identifier  = "graph"
  master_username     = "graph"
  master_password     = var.password
  skip_final_snapshot = true
}

resource "aws_db_instance" "replica" {
  identifier          = "orders-replica"
  instance_class      = "db.t4g.medium"
  replicate_source_db = aws_db_instance.orders.identifier
  source_region       = "eu-west-1"
  skip_final_snapshot = true
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  backup_retention_period     = 7
  skip_final_snapshot         = true
}

variable "password" {
  type      = string
  sensitive = true
}

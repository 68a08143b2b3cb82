variable "environment" {
  type    = string
  default = "dev"
}

variable "multi_az" {
  type    = bool
  default = true
}

locals {
  is_prod = var.environment == "prod"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  multi_az                    = local.is_prod
  skip_final_snapshot         = true
}

resource "aws_rds_cluster_instance" "orders" {
  count = local.is_prod ? 2 : 1

  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.r6g.large"
}

resource "aws_docdb_cluster" "ingest" {
  cluster_identifier          = "ingest"
  master_username             = "ingest"
  manage_master_user_password = true
  multi_az                    = var.multi_az
  skip_final_snapshot         = true
}

resource "aws_docdb_cluster_instance" "ingest" {
  count = 2

  cluster_identifier = aws_docdb_cluster.ingest.id
  instance_class     = "db.r6g.large"
}

# Has one instance, whatever is said.
resource "aws_neptune_cluster" "graph" {
  cluster_identifier  = "graph"
  skip_final_snapshot = true
  multi_az            = local.is_prod
}

resource "aws_neptune_cluster_instance" "graph" {
  cluster_identifier = aws_neptune_cluster.graph.id
  instance_class     = "db.r6g.large"
}

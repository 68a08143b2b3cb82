resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  master_username             = "orders"
  manage_master_user_password = true
  multi_az                    = true # must survive the loss of a zone
  skip_final_snapshot         = true
}

resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.r6g.large"
}

variable "instances" {
  type = number
}

resource "aws_docdb_cluster" "ingest" {
  cluster_identifier          = "ingest"
  master_username             = "ingest"
  manage_master_user_password = true
  multi_az                    = true
  skip_final_snapshot         = true
}

resource "aws_docdb_cluster_instance" "ingest" {
  count = var.instances

  cluster_identifier = aws_docdb_cluster.ingest.id
  instance_class     = "db.r6g.large"
}

# One for each of the clusters.
resource "aws_neptune_cluster" "graph" {
  for_each = toset(["eu", "us"])

  cluster_identifier  = "graph-${each.key}"
  skip_final_snapshot = true
}

resource "aws_neptune_cluster_instance" "graph" {
  for_each = toset(["eu", "us"])

  cluster_identifier = aws_neptune_cluster.graph[each.key].id
  instance_class     = "db.r6g.large"
  multi_az           = true
}

# A cluster with instances of its own.
resource "aws_rds_cluster" "ledger" {
  cluster_identifier          = "ledger"
  engine                      = "postgres"
  db_cluster_instance_class   = "db.r6gd.large"
  storage_type                = "io1"
  allocated_storage           = 100
  iops                        = 1000
  master_username             = "ledger"
  manage_master_user_password = true
  multi_az                    = true
  skip_final_snapshot         = true
}

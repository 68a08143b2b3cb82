variable "engine_version" {
  type = string
}

# Aurora MySQL 2, of which there is version 1 alone.
resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-mysql"
  engine_mode                 = "serverless"
  engine_version              = "5.7.mysql_aurora.2.11.4"
  master_username             = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true

  scaling_configuration {
    auto_pause   = true
    min_capacity = 1
    max_capacity = 2
  }
}

resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.serverless"
}

resource "aws_rds_cluster" "ingest" {
  cluster_identifier          = "ingest"
  engine                      = "aurora-postgresql"
  engine_version              = var.engine_version
  master_username             = "ingest"
  manage_master_user_password = true
  skip_final_snapshot         = true

  scaling_configuration {
    min_capacity = 1
    max_capacity = 2
  }
}

resource "aws_rds_cluster_instance" "ingest" {
  cluster_identifier = aws_rds_cluster.ingest.id
  engine             = aws_rds_cluster.ingest.engine
  instance_class     = "db.serverless"
}

resource "aws_rds_cluster" "reports" {
  cluster_identifier          = "reports"
  engine                      = "aurora-postgresql"
  engine_version              = "15.4"
  master_username             = "reports"
  manage_master_user_password = true
  skip_final_snapshot         = true

  serverlessv2_scaling_configuration {
    min_capacity = 1
    max_capacity = 2
  }
}

resource "aws_rds_cluster_instance" "reports" {
  cluster_identifier = aws_rds_cluster.reports.id
  engine             = aws_rds_cluster.reports.engine
  instance_class     = "db.serverless"
}

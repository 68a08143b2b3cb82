# Version 1, which has no instances.
resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-mysql"
  engine_mode                 = "serverless"
  master_username             = "orders"
  manage_master_user_password = true

  scaling_configuration {
    auto_pause   = true
    min_capacity = 1
    max_capacity = 16
  }
}

# Its instances are not serverless.
resource "aws_rds_cluster" "ingest" {
  cluster_identifier          = "ingest"
  engine                      = "aurora-mysql"
  master_username             = "ingest"
  manage_master_user_password = true

  scaling_configuration {
    min_capacity = 1
    max_capacity = 4
  }
}

resource "aws_rds_cluster_instance" "ingest" {
  cluster_identifier = aws_rds_cluster.ingest.id
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}

resource "aws_rds_cluster" "reports" {
  cluster_identifier          = "reports"
  engine                      = "aurora-mysql"
  master_username             = "reports"
  manage_master_user_password = true

  serverlessv2_scaling_configuration {
    min_capacity = 0.5
    max_capacity = 4
  }
}

resource "aws_rds_cluster_instance" "reports" {
  cluster_identifier = aws_rds_cluster.reports.id
  engine             = "aurora-mysql"
  instance_class     = "db.serverless"
}

# How little it may have is not said.
resource "aws_rds_cluster" "open" {
  cluster_identifier          = "open"
  engine                      = "aurora-mysql"
  master_username             = "open"
  manage_master_user_password = true

  scaling_configuration {
    max_capacity = 4
  }
}

resource "aws_rds_cluster_instance" "open" {
  cluster_identifier = aws_rds_cluster.open.id
  engine             = "aurora-mysql"
  instance_class     = "db.serverless"
}

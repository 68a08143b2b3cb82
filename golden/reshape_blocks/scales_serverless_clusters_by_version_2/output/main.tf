variable "instance_class" {
  type    = string
  default = "db.serverless"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  engine_mode                 = "provisioned"
  master_username             = "orders"
  manage_master_user_password = true

  # How far it scales.
  serverlessv2_scaling_configuration {
    min_capacity = 0.5 # the least
    max_capacity = 16
  }
}

resource "aws_rds_cluster_instance" "orders" {
  count = 2

  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.serverless"
}

# Both are said of version 1.
resource "aws_rds_cluster" "ingest" {
  cluster_identifier          = "ingest"
  engine                      = "aurora-mysql"
  engine_mode                 = "provisioned"
  master_username             = "ingest"
  manage_master_user_password = true

  serverlessv2_scaling_configuration {
    min_capacity             = 0
    max_capacity             = 4
    seconds_until_auto_pause = 600
  }
}

resource "aws_rds_cluster_instance" "ingest" {
  cluster_identifier = aws_rds_cluster.ingest.cluster_identifier
  engine             = "aurora-mysql"
  instance_class     = var.instance_class
}

resource "aws_rds_cluster" "reports" {
  cluster_identifier          = "reports"
  engine                      = "aurora-mysql"
  engine_mode                 = "provisioned"
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

# Orders

resource "aws_rds_cluster" "ingest" {
  cluster_identifier          = "ingest"
  engine                      = "aurora-postgresql"
  master_username             = "ingest"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_rds_cluster_instance" "ingest" {
  count               = 2
  cluster_identifier  = aws_rds_cluster.ingest.id
  engine              = aws_rds_cluster.ingest.engine
  instance_class      = "db.r6g.large"
  monitoring_interval = 30 # seconds
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  monitoring_interval         = 60
}

resource "aws_db_instance" "off" {
  identifier                  = "off"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  monitoring_interval         = 0
}

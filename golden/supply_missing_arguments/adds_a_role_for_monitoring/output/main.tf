# Orders

resource "aws_rds_cluster" "ingest" {
  cluster_identifier          = "ingest"
  engine                      = "aurora-postgresql"
  master_username             = "ingest"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

resource "aws_iam_role" "rds_monitoring" {
  name_prefix = "rds-monitoring-"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "monitoring.rds.amazonaws.com"
        }
        Action = "sts:AssumeRole"
      }
    ]
  })
}

resource "aws_iam_role_policy_attachment" "rds_monitoring" {
  role       = aws_iam_role.rds_monitoring.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_rds_cluster_instance" "ingest" {
  count               = 2
  cluster_identifier  = aws_rds_cluster.ingest.id
  engine              = aws_rds_cluster.ingest.engine
  instance_class      = "db.r6g.large"
  monitoring_interval = 30 # seconds
  monitoring_role_arn = aws_iam_role.rds_monitoring.arn

  depends_on = [aws_iam_role_policy_attachment.rds_monitoring]
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  monitoring_interval         = 60
  monitoring_role_arn         = aws_iam_role.rds_monitoring.arn

  depends_on = [aws_iam_role_policy_attachment.rds_monitoring]
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

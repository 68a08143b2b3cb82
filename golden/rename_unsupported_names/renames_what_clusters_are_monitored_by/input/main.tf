variable "monitoring_role_arn" {
  type = string
}

resource "aws_rds_cluster_parameter_group" "orders" {
  name   = "orders"
  family = "aurora-postgresql16"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier   = "orders"
  engine               = "aurora-postgresql"
  parameter_group_name = aws_rds_cluster_parameter_group.orders.name # slow queries
  skip_final_snapshot  = true
}

resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier           = aws_rds_cluster.orders.id
  engine                       = aws_rds_cluster.orders.engine
  instance_class               = "db.r6g.large"
  enhanced_monitoring_interval = 60
  enhanced_monitoring_role_arn = var.monitoring_role_arn
}

resource "aws_db_instance" "returns" {
  identifier                   = "returns"
  engine                       = "postgres"
  instance_class               = "db.t4g.micro"
  allocated_storage            = 20
  username                     = "returns"
  manage_master_user_password  = true
  skip_final_snapshot          = true
  monitoring_interval          = 30
  enhanced_monitoring_role_arn = var.monitoring_role_arn
}

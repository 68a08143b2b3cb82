resource "aws_db_parameter_group" "orders" {
  name   = "orders"
  family = "aurora-postgresql16"
}

resource "aws_rds_cluster" "orders" {
  cluster_identifier   = "orders"
  engine               = "aurora-postgresql"
  parameter_group_name = aws_db_parameter_group.orders.name
  skip_final_snapshot  = true
}

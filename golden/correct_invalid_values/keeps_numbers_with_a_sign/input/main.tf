resource "aws_cloudwatch_log_group" "orders" {
  name              = "orders"
  retention_in_days = -1 # for ever
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  monitoring_interval         = -1
  skip_final_snapshot         = true
}

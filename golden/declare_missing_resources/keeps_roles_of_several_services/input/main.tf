# Each of them needs other rights.
resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.m6g.large"
  allocated_storage           = 20
  username                    = "orders"
  manage_master_user_password = true
  skip_final_snapshot         = true
  monitoring_interval         = 60
  monitoring_role_arn         = aws_iam_role.orders.arn
}

resource "aws_config_configuration_recorder" "orders" {
  name     = "orders"
  role_arn = aws_iam_role.orders.arn
}

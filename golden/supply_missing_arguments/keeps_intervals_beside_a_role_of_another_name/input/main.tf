variable "monitoring_role_arn" {
  type = string
}

resource "aws_db_instance" "returns" {
  identifier                  = "returns"
  engine                      = "postgres"
  instance_class              = "db.t4g.micro"
  allocated_storage           = 20
  username                    = "returns"
  manage_master_user_password = true
  skip_final_snapshot         = true
  monitoring_interval         = 30
  rds_monitoring_role_arn     = var.monitoring_role_arn
}

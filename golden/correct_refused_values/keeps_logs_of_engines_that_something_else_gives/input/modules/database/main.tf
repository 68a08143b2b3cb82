variable "engine" {
  type    = string
  default = "mysql"
}

variable "reports_engine" {
  type    = string
  default = "mysql"
}

resource "aws_db_instance" "stock" {
  identifier                      = "stock"
  engine                          = var.engine
  instance_class                  = "db.t4g.micro"
  allocated_storage               = 20
  username                        = "stock"
  manage_master_user_password     = true
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
}

# The caller hands over the value that there is by default.
resource "aws_db_instance" "reports" {
  identifier                      = "stock-reports"
  engine                          = var.reports_engine
  instance_class                  = "db.t4g.micro"
  allocated_storage               = 20
  username                        = "reports"
  manage_master_user_password     = true
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
}

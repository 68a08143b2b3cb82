variable "engine" {
  type    = string
  default = "mysql"
}

variable "reports_engine" {
  type    = string
  default = "mysql"
}

variable "returns_engine" {
  type    = string
  default = "mysql"
}

resource "aws_db_instance" "orders" {
  identifier                      = "orders"
  engine                          = var.engine
  instance_class                  = "db.t4g.micro"
  allocated_storage               = 20
  username                        = "orders"
  manage_master_user_password     = true
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
}

# A file for one of the environments says it.
resource "aws_db_instance" "reports" {
  identifier                      = "reports"
  engine                          = var.reports_engine
  instance_class                  = "db.t4g.micro"
  allocated_storage               = 20
  username                        = "reports"
  manage_master_user_password     = true
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
}

# Nothing gives this one another value than it has.
resource "aws_db_instance" "returns" {
  identifier                      = "returns"
  engine                          = var.returns_engine
  instance_class                  = "db.t4g.micro"
  allocated_storage               = 20
  username                        = "returns"
  manage_master_user_password     = true
  skip_final_snapshot             = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
}

module "database" {
  source         = "./modules/database"
  engine         = "postgres"
  reports_engine = var.returns_engine
}

resource "aws_ssm_maintenance_window" "orders" {
  name           = "orders"
  schedule       = "cron(0 3 ? * SUN *)"
  duration_hours = 3
  cutoff_hours   = 1
}

resource "aws_accessanalyzer_analyzer" "orders" {
  analyzer_name = "orders"
  type          = "ACCOUNT_UNUSED_ACCESS"

  configuration {
    unused_access {
      unused_access_age_in_days = 90
    }
  }
}

resource "aws_ebs_volume" "orders" {
  availability_zone = "eu-west-1a"
  size_gb           = 100
}

resource "aws_lb" "orders" {
  name                 = "orders"
  subnets              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  idle_timeout_minutes = 2 # slow exports
}

resource "aws_db_instance" "orders" {
  identifier                  = "orders"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage_gib       = 50
  username                    = "orders"
  manage_master_user_password = true
  backup_retention_days       = 7
  skip_final_snapshot         = true
}

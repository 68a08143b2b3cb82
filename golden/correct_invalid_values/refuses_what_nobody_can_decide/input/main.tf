resource "aws_flow_log" "main" {
  vpc_id                   = "vpc-1"
  log_destination          = "arn:aws:s3:::flows"
  log_destination_type     = "s3"
  traffic_type             = "ALL"
  max_aggregation_interval = 300
}

resource "aws_db_instance" "main" {
  identifier                  = "main"
  engine                      = "mysql"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  username                    = "admin"
  manage_master_user_password = true
  skip_final_snapshot         = true
  backup_retention_period     = 90
}

resource "aws_ecs_service" "web" {
  name        = "web"
  cluster     = "main"
  launch_type = "FARGATE_SPOT"
}

resource "aws_cloudtrail_event_data_store" "orders" {
  name             = "orders"
  retention_period = 3653
}

resource "aws_guardduty_organization_configuration" "main" {
  detector_id                      = "12abc34d567e8fa901bc2d34e56789f0"
  auto_enable_organization_members = "true"
}

module "roles" {
  source = "./roles"
}

resource "aws_flow_log" "orders" {
  vpc_id               = "vpc-0123456789abcdef0"
  traffic_type         = "ALL"
  log_destination      = "arn:aws:logs:eu-west-1:111122223333:log-group:orders"
  log_destination_type = "cloud-watch-logs"
  iam_role_arn         = module.roles.flow_log_role_arn
}

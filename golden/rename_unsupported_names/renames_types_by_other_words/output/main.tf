variable "vpc_id" { type = string }
variable "subnet_ids" { type = list(string) }
variable "role_arn" { type = string }

data "aws_route53_zone" "main" {
  name = "example.com"
}

data "aws_db_instance" "legacy" {
  db_instance_identifier = "legacy"
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

resource "aws_nat_gateway" "main" {
  allocation_id = aws_eip.nat.id
  subnet_id     = var.subnet_ids[0]
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = var.subnet_ids
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = var.vpc_id
}

resource "aws_route53_record" "web" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "web"
  type    = "CNAME"
  ttl     = 60
  records = [aws_lb.web.dns_name]
}

resource "aws_db_subnet_group" "main" {
  subnet_ids = var.subnet_ids
}

resource "aws_rds_cluster" "orders" {
  engine               = "aurora-postgresql"
  db_subnet_group_name = aws_db_subnet_group.main.name
}

resource "aws_rds_cluster_instance" "orders" {
  cluster_identifier = aws_rds_cluster.orders.id
  engine             = aws_rds_cluster.orders.engine
  instance_class     = "db.t4g.medium"
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "orders"
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "errors"
  log_group_name = aws_cloudwatch_log_group.orders.name
  pattern        = "ERROR"

  metric_transformation {
    name      = "Errors"
    namespace = "Orders"
    value     = "1"
  }
}

resource "aws_scheduler_schedule_group" "jobs" {
  name = "jobs"
}

resource "aws_cognito_user_group" "admins" {
  name         = "admins"
  user_pool_id = "eu-west-1_abcdefghi"
}

resource "aws_glue_catalog_database" "orders" {
  name = "orders"
}

resource "aws_glue_catalog_table" "orders" {
  name          = "orders"
  database_name = aws_glue_catalog_database.orders.name
}

resource "aws_prometheus_rule_group_namespace" "main" {
  name         = "main"
  workspace_id = aws_prometheus_workspace.main.id
  data         = "groups: []"
}

resource "aws_prometheus_workspace" "main" {
  alias = "main"
}

resource "aws_iam_openid_connect_provider" "ci" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_codedeploy_app" "orders" {
  name = "orders"
}

resource "aws_db_parameter_group" "orders" {
  name           = "orders"
  engine         = "postgres"
  engine_version = "15.4" # as the instance

  parameter {
    name  = "log_statement"
    value = "ddl"
  }
}

resource "aws_rds_cluster_parameter_group" "orders" {
  name           = "orders"
  engine         = "aurora-postgresql"
  engine_version = var.engine_version
}

resource "aws_elasticache_parameter_group" "orders" {
  name           = "orders"
  family         = "redis7"
  engine         = "redis"
  engine_version = "7.1"
}

resource "aws_elb" "orders" {
  name               = "orders"
  availability_zones = ["eu-west-1a"]

  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }

  health_check {
    path                = "/status"
    healthy_threshold   = 2
    unhealthy_threshold = 2
    timeout             = 3
    interval            = 30
  }
}

resource "aws_elb" "ingest" {
  name               = "ingest"
  availability_zones = ["eu-west-1a"]

  listener {
    instance_port     = 9000
    instance_protocol = "tcp"
    lb_port           = 9000
    lb_protocol       = "tcp"
  }

  health_check {
    protocol            = "HTTPS"
    port                = var.health_port
    path                = "/ready" # the other one
    healthy_threshold   = 2
    unhealthy_threshold = 2
    timeout             = 3
    interval            = 30
  }
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id           = "orders"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate"
  rotation_days       = 30
}

resource "aws_network_acl_rule" "orders" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/8"

  port_range {
    from = 1024
    to   = 65535
  }
}

variable "engine_version" {
  type    = string
  default = "15.4"
}

variable "health_port" {
  type    = number
  default = 9001
}

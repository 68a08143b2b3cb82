resource "aws_db_parameter_group" "orders" {
  name = "orders"
  # as the instance
  family = "postgres15"

  parameter {
    name  = "log_statement"
    value = "ddl"
  }
}

resource "aws_rds_cluster_parameter_group" "orders" {
  name   = "orders"
  family = "aurora-postgresql${split(".", var.engine_version)[0]}"
}

resource "aws_elasticache_parameter_group" "orders" {
  name   = "orders"
  family = "redis7"
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
    target              = "HTTP:8080/status"
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
    # the other one
    target              = "HTTPS:${var.health_port}/ready"
    healthy_threshold   = 2
    unhealthy_threshold = 2
    timeout             = 3
    interval            = 30
  }
}

resource "aws_secretsmanager_secret_rotation" "orders" {
  secret_id           = "orders"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:123456789012:function:rotate"

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_network_acl_rule" "orders" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/8"

  from_port = 1024
  to_port   = 65535
}

variable "engine_version" {
  type    = string
  default = "15.4"
}

variable "health_port" {
  type    = number
  default = 9001
}

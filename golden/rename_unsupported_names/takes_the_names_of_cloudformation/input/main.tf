resource "aws_route53_record" "site" {
  hosted_zone_id = var.zone_id
  name           = "www.example.com"
  type           = "A"

  alias_target {
    dns_name               = var.dns_name
    hosted_zone_id         = var.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "mail" {
  zone_id          = var.zone_id
  name             = "mail.example.com"
  type             = "A"
  ttl              = 300
  resource_records = ["192.0.2.10"]
}

resource "aws_security_group_rule" "https" {
  type              = "ingress"
  security_group_id = var.security_group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ip           = "10.0.0.0/8"
}

resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"

  attribute_definitions {
    attribute_name = "id"
    attribute_type = "S"
  }
}

resource "aws_cloudwatch_log_metric_filter" "errors" {
  name           = "errors"
  log_group_name = "/orders"
  filter_pattern = "ERROR"

  metric_transformations {
    metric_name      = "Errors"
    metric_namespace = "Orders"
    metric_value     = "1"
  }
}

resource "aws_eks_fargate_profile" "jobs" {
  cluster_name           = "main"
  fargate_profile_name   = "jobs"
  pod_execution_role_arn = var.role_arn
  subnets                = var.subnet_ids

  selectors {
    namespace = "jobs"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "orders" {
  delivery_stream_name = "orders"
  destination          = "extended_s3"

  extended_s3_destination_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = var.role_arn
  }
}

resource "aws_lb_listener_rule" "api" {
  listener_arn = var.listener_arn
  priority     = 10

  actions {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }

  conditions {
    path_pattern {
      values = ["/api/*"]
    }
  }
}

resource "aws_ecs_service" "web" {
  name            = "web"
  cluster         = "main"
  task_definition = "web:1"

  load_balancers {
    target_group_arn = var.target_group_arn
    container_name   = "web"
    container_port   = 80
  }
}

variable "dns_name" {
  type = string
}

variable "listener_arn" {
  type = string
}

variable "role_arn" {
  type = string
}

variable "security_group_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "target_group_arn" {
  type = string
}

variable "zone_id" {
  type = string
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "vpc_id" {
  type = string
}

resource "aws_lb_target_group" "orders" {
  name     = "orders"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  health_check {
    path                = "/health"
    timeout             = 5 # seconds
    interval            = 30
    matcher             = "200-299"
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_lb_target_group" "ingest" {
  name     = "ingest"
  port     = 8080
  protocol = "HTTP"
  vpc_id   = var.vpc_id

  health_check {
    path                = "/health"
    timeout             = 5
    matcher             = "200"
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_elb" "legacy" {
  name               = "legacy"
  availability_zones = ["eu-west-1a"]

  listener {
    instance_port     = 8080
    instance_protocol = "http"
    lb_port           = 80
    lb_protocol       = "http"
  }

  health_check {
    target              = "HTTP:8080/health"
    interval            = 30
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_route53_health_check" "orders" {
  fqdn              = "orders.example.com"
  type              = "HTTPS"
  port              = 443
  resource_path     = "/health"
  request_interval  = 30
  failure_threshold = 3
}

resource "aws_service_discovery_service" "orders" {
  name = "orders"

  health_check_config {
    type              = "HTTP"
    resource_path     = "/health"
    failure_threshold = 2
  }
}

resource "aws_apprunner_service" "orders" {
  service_name = "orders"

  source_configuration {
    image_repository {
      image_identifier      = "public.ecr.aws/aws-containers/hello-app-runner:latest"
      image_repository_type = "ECR_PUBLIC"
    }
  }

  health_check_configuration {
    path                = "/health"
    interval            = 10
    timeout             = 5
    unhealthy_threshold = 3
  }
}

resource "aws_vpclattice_target_group" "orders" {
  name = "orders"
  type = "INSTANCE"

  config {
    vpc_identifier = var.vpc_id
    port           = 8080
    protocol       = "HTTP"

    health_check {
      path                          = "/health"
      health_check_interval_seconds = 30
      health_check_timeout_seconds  = 5
      healthy_threshold_count       = 2
      unhealthy_threshold_count     = 3
    }
  }
}

resource "aws_autoscaling_group" "orders" {
  name                = "orders"
  min_size            = 1
  max_size            = 2
  cooldown            = 300
  vpc_zone_identifier = ["subnet-0123456789abcdef0"]

  launch_template {
    id = "lt-0123456789abcdef0"
  }
}

resource "aws_autoscaling_policy" "orders" {
  name               = "orders"
  asg_name           = aws_autoscaling_group.orders.name
  scaling_adjustment = 1
  adjustment_type    = "ChangeInCapacity"
}

resource "aws_ecs_service" "orders" {
  name            = "orders"
  cluster         = "orders"
  task_definition = "orders:1"
  task_count      = 2
}

resource "aws_eks_access_entry" "orders" {
  cluster_name = "orders"
  role_arn     = "arn:aws:iam::123456789012:role/orders"
}

resource "aws_acm_certificate" "orders" {
  domain_name       = "orders.example.com"
  sans              = ["www.orders.example.com"]
  validation_method = "DNS"
}

resource "aws_lb_target_group" "orders" {
  name     = "orders"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0123456789abcdef0"

  stickiness {
    type             = "lb_cookie"
    duration_seconds = 600
  }
}

resource "aws_wafv2_ip_set" "orders" {
  name       = "orders"
  scope      = "REGIONAL"
  ip_version = "IPV4"
  addresses  = ["203.0.113.0/24"]
}

resource "aws_organizations_account" "orders" {
  name         = "orders"
  email        = "orders@example.com"
  parent_ou_id = "ou-abcd-12345678"
}

resource "aws_accessanalyzer_archive_rule" "orders" {
  analyzer_name = "orders"
  rule_name     = "orders"

  filter {
    criteria = "resourceType"
    equals   = ["AWS::S3::Bucket"]
  }
}

resource "aws_ec2_client_vpn_endpoint" "orders" {
  server_certificate_arn = aws_acm_certificate.orders.arn
  client_cidr_block      = "10.200.0.0/22"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = aws_acm_certificate.orders.arn
  }

  connection_log_options {
    enabled    = true
    log_group  = "orders"
    log_stream = "vpn"
  }
}

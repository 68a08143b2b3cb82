terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "broker_password" {
  type      = string
  sensitive = true
}

resource "aws_customer_gateway" "branch" {
  bgp_asn    = 65010
  ip_address = "198.51.100.7"
  type       = "ipsec.1"
}

resource "aws_vpn_gateway" "hub" {}

resource "aws_vpn_connection" "branch" {
  customer_gateway_id = aws_customer_gateway.branch.id
  vpn_gateway_id      = aws_vpn_gateway.hub.id
  type                = "ipsec.1"
}

resource "aws_iam_user" "report" {
  for_each = toset(["daily", "weekly"])
  name     = each.key
}

resource "aws_iam_user_login_profile" "report" {
  for_each = aws_iam_user.report
  user     = each.value.name
}

resource "aws_mq_broker" "orders" {
  broker_name        = "orders"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.t3.micro"

  user {
    username = "orders"
    password = var.broker_password
  }
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
}

resource "aws_lb_target_group" "web" {
  name     = "web"
  port     = 80
  protocol = "HTTP"
  vpc_id   = "vpc-0a1b2c3d"
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

output "configuration" {
  description = "For the router of the branch."
  value       = aws_vpn_connection.branch.customer_gateway_configuration
}

output "tunnels" {
  value = {
    first  = aws_vpn_connection.branch.tunnel1_preshared_key
    second = aws_vpn_connection.branch.tunnel2_preshared_key
  }
}

output "keys" {
  value = [aws_vpn_connection.branch.tunnel1_preshared_key]
}

output "passwords" {
  value = { for name, profile in aws_iam_user_login_profile.report : name => profile.password }
}

output "broker" {
  value = aws_mq_broker.orders
}

output "broker_users" {
  value = aws_mq_broker.orders.user
}

# None of these.
output "addresses" {
  value = [aws_vpn_connection.branch.tunnel1_address, aws_vpn_connection.branch.tunnel2_address]
}

output "broker_arn" {
  value = aws_mq_broker.orders.arn
}

output "profiles" {
  value = keys(aws_iam_user_login_profile.report)
}

output "listener" {
  value = aws_lb_listener.web
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc_ipv4_cidr_block_association" "main" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_ipv4_cidr_block_association" "main_2" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.2.0.0/16"
}

resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"

  depends_on = [
    aws_vpc_ipv4_cidr_block_association.main,
    aws_vpc_ipv4_cidr_block_association.main_2,
  ]
}

resource "aws_subnet" "b" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.2.0/24"

  depends_on = [
    aws_vpc_ipv4_cidr_block_association.main,
    aws_vpc_ipv4_cidr_block_association.main_2,
  ]
}

resource "aws_route_table" "private" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route_table_association" "private" {
  route_table_id = aws_route_table.private.id
  subnet_id      = aws_subnet.a.id
}

resource "aws_route_table_association" "private_2" {
  route_table_id = aws_route_table.private.id
  subnet_id      = aws_subnet.b.id
}

resource "aws_ebs_volume" "data" {
  availability_zone = "us-east-1a"
  size              = 20
}

resource "aws_volume_attachment" "data" {
  volume_id   = aws_ebs_volume.data.id
  instance_id = aws_instance.web.id
  device_name = "/dev/sdf"
}

resource "aws_instance" "web" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
}

resource "aws_lb" "web" {
  name    = "web"
  subnets = [aws_subnet.a.id, aws_subnet.b.id]
}

resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "web"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_association" "web" {
  web_acl_arn  = aws_wafv2_web_acl.web.arn
  resource_arn = aws_lb.web.arn
}

resource "aws_networkfirewall_firewall" "edge" {
  name                = "edge"
  firewall_policy_arn = "arn:aws:network-firewall:us-east-1:123456789012:firewall-policy/edge"
  vpc_id              = aws_vpc.main.id

  subnet_mapping {
    subnet_id = aws_subnet.a.id
  }
}

resource "aws_networkfirewall_logging_configuration" "edge" {
  firewall_arn = aws_networkfirewall_firewall.edge.arn

  logging_configuration {
    log_destination_config {
      log_destination = {
        logGroup = "/aws/firewall"
      }
      log_destination_type = "CloudWatchLogs"
      log_type             = "ALERT"
    }
  }
}

resource "aws_cognito_identity_pool" "app" {
  identity_pool_name = "app"
}

resource "aws_cognito_identity_pool_roles_attachment" "app" {
  identity_pool_id = aws_cognito_identity_pool.app.id
  roles = {
    authenticated = "arn:aws:iam::123456789012:role/app"
  }
}

resource "aws_ssoadmin_permission_set" "developers" {
  name         = "developers"
  instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
}

resource "aws_ssoadmin_permissions_boundary_attachment" "developers" {
  instance_arn       = aws_ssoadmin_permission_set.developers.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.developers.arn

  permissions_boundary {
    managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  }
}

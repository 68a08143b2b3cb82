terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_vpc" "orders" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "orders" {
  description = "Orders"
  vpc_id      = aws_vpc.orders.id

  ingress {
    description      = "HTTPS"
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    cidr_blocks      = ["0.0.0.0/0"] # from everywhere
    ipv6_cidr_blocks = ["::/0"]
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["203.0.113.5/32", "203.0.113.64/27"]
  }

  egress {
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    cidr_blocks      = ["10.0.0.0/16"]
    ipv6_cidr_blocks = ["2001:db8:1::/48", "2001:db8::/32"]
  }

  egress {
    from_port        = 80
    to_port          = 80
    protocol         = "tcp"
    cidr_blocks      = ["0.0.0.0/0"]
    ipv6_cidr_blocks = ["::/0"]
  }
}

resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id = aws_security_group.orders.id
  cidr_ipv6         = "::/0"
  ip_protocol       = "-1"
}

resource "aws_network_acl" "orders" {
  vpc_id = aws_vpc.orders.id

  ingress {
    rule_no         = 100
    action          = "ALLOW"
    protocol        = "tcp"
    ipv6_cidr_block = "::/0"
    from_port       = 443
    to_port         = 443
  }

  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "-1"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}

resource "aws_route_table" "orders" {
  vpc_id = aws_vpc.orders.id

  route {
    ipv6_cidr_block = "::/0"
    gateway_id      = "igw-0123456789abcdef0"
  }
}

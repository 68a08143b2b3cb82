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

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "web_from_anywhere_80" {
  security_group_id = aws_security_group.web.id

  from_port   = 80
  to_port     = 80
  ip_protocol = "tcp"
  cidr_ipv4   = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "web_from_anywhere_443" {
  security_group_id = aws_security_group.web.id
  description       = "HTTPS"

  from_port   = 443
  to_port     = 443
  ip_protocol = "tcp"
  cidr_ipv4   = "0.0.0.0/0"
}

resource "aws_vpc_security_group_ingress_rule" "web_from_main_443" {
  security_group_id = aws_security_group.web.id
  description       = "HTTPS"

  from_port   = 443
  to_port     = 443
  ip_protocol = "tcp"
  cidr_ipv4   = aws_vpc.main.cidr_block
}

resource "aws_vpc_security_group_egress_rule" "web_to_anywhere" {
  security_group_id = aws_security_group.web.id

  ip_protocol = "-1"
  cidr_ipv4   = "0.0.0.0/0"
}

resource "aws_security_group" "probe" {
  name   = "probe"
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc_security_group_ingress_rule" "web_from_probe" {
  security_group_id            = aws_security_group.web.id
  referenced_security_group_id = aws_security_group.probe.id
  from_port                    = 8080
  to_port                      = 8080
  ip_protocol                  = "tcp"
}

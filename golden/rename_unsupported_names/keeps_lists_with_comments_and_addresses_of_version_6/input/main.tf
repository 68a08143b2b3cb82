terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_vpc_security_group_ingress_rule" "web" {
  security_group_id = "sg-12345678"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks = [
    # the world
    "0.0.0.0/0"
  ]
}

resource "aws_vpc_security_group_ingress_rule" "six" {
  security_group_id = "sg-12345678"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["::/0"]
}

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

resource "aws_security_group" "ingest" {
  description = "Ingest"

  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    ipv6_cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    ipv6_cidr_blocks = ["10.0.0.0/16"]
  }

  egress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.5", "10.0.0.5/32"]
  }
}

resource "aws_route" "out" {
  route_table_id              = "rtb-0123456789abcdef0"
  destination_ipv6_cidr_block = "0.0.0.0/0"
  gateway_id                  = "igw-0123456789abcdef0"
}

resource "aws_route_table" "ingest" {
  vpc_id = "vpc-0123456789abcdef0"

  route {
    cidr_block = "::/0"
    gateway_id = "igw-0123456789abcdef0"
  }

  route {
    ipv6_cidr_block = "::/0"
    gateway_id      = "igw-0123456789abcdef0"
  }
}

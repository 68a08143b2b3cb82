terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

variable "environment" {
  type = string
}

locals {
  from_gateway = "Gateways health checks"
}

resource "aws_security_group" "ingest" {
  name        = "ingest"
  description = "Ingest – public HTTPS (“${var.environment}”)"

  ingress {
    description = "The clients API" # the mobile one
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }

  ingress {
    description = local.from_gateway
    from_port   = 8443
    to_port     = 8443
    protocol    = "tcp"
    cidr_blocks = ["10.1.0.0/16"]
  }

  ingress {
    description = "ALB→ECS ${var.environment}"
    from_port   = 8080
    to_port     = 8080
    protocol    = "tcp"
    cidr_blocks = ["10.2.0.0/16"]
  }

  egress {
    description = "ECS to Aurora; 100 percent of it"
    from_port   = 5432
    to_port     = 5432
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_default_security_group" "none" {
  vpc_id = "vpc-0123456789abcdef0"

  egress = [
    {
      description      = "ECS <-> café"
      from_port        = 443
      to_port          = 443
      protocol         = "tcp"
      cidr_blocks      = ["10.0.0.0/16"]
      ipv6_cidr_blocks = []
      prefix_list_ids  = []
      security_groups  = []
      self             = false
    }
  ]
}

resource "aws_security_group_rule" "metrics" {
  type              = "ingress"
  description       = "Prometheus to exporters"
  from_port         = 9100
  to_port           = 9100
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/16"]
  security_group_id = aws_security_group.ingest.id
}

resource "aws_vpc_security_group_egress_rule" "all" {
  description       = "Everything \"outside\" | NAT"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
  security_group_id = aws_security_group.ingest.id
}

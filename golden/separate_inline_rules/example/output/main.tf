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

resource "aws_security_group" "ingest" {
  name   = "orders-ingest"
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "orders-ingest"
  }
}

# HTTPS to the APIs of AWS
resource "aws_security_group_rule" "ingest_egress_443" {
  type              = "egress"
  security_group_id = aws_security_group.ingest.id
  description       = "HTTPS"

  from_port   = 443
  to_port     = 443
  protocol    = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
}

resource "aws_security_group" "orders" {
  name   = "orders-database"
  vpc_id = aws_vpc.main.id
}

resource "aws_security_group_rule" "ingest_to_orders" {
  type                     = "egress"
  security_group_id        = aws_security_group.ingest.id
  source_security_group_id = aws_security_group.orders.id
  from_port                = 5432
  to_port                  = 5432
  protocol                 = "tcp"
}

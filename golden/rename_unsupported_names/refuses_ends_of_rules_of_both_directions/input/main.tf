variable "vpc_id" {
  type = string
}

resource "aws_security_group" "db" {
  name   = "db"
  vpc_id = var.vpc_id
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id

  egress {
    from_port                 = 443
    to_port                   = 443
    protocol                  = "tcp"
    source_cidr_blocks        = ["10.0.0.0/8"]
    source_security_group_ids = [aws_security_group.db.id]
  }

  egress {
    from_port                = 5432
    to_port                  = 5432
    protocol                 = "tcp"
    cidr_blocks              = ["10.0.0.0/8"]
    source_security_group_id = aws_security_group.db.id
  }

  ingress {
    from_port               = 80
    to_port                 = 80
    protocol                = "tcp"
    cidr_blocks             = ["10.2.0.0/16"]
    destination_cidr_blocks = ["10.9.0.0/16"]
  }
}

# The source is another group than the one that the rule is of.
resource "aws_vpc_security_group_egress_rule" "internal" {
  security_group_id        = aws_security_group.orders.id
  source_security_group_id = aws_security_group.db.id
  cidr_ipv4                = "10.0.0.0/8"
  ip_protocol              = "tcp"
  from_port                = 443
  to_port                  = 443
}

resource "aws_vpc_security_group_egress_rule" "both" {
  security_group_id             = aws_security_group.orders.id
  destination_security_group_id = aws_security_group.db.id
  destination_cidr_ipv4         = "10.0.0.0/8"
  ip_protocol                   = "tcp"
  from_port                     = 443
  to_port                       = 443
}

variable "vpc_id" {
  type = string
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = var.vpc_id
}

resource "aws_security_group" "db" {
  name   = "db"
  vpc_id = var.vpc_id
}

# The source is the group itself.
resource "aws_vpc_security_group_egress_rule" "internal" {
  security_group_id = aws_security_group.orders.id
  cidr_ipv4         = "10.0.0.0/8"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "to_db" {
  security_group_id            = aws_security_group.orders.id # whose rule it is
  referenced_security_group_id = aws_security_group.db.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_vpc_security_group_ingress_rule" "from_orders" {
  referenced_security_group_id = aws_security_group.orders.id
  security_group_id            = aws_security_group.db.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_security_group_rule" "metrics_out" {
  type                     = "egress"
  security_group_id        = aws_security_group.orders.id
  source_security_group_id = aws_security_group.db.id
  protocol                 = "tcp"
  from_port                = 9090
  to_port                  = 9090
}

resource "aws_security_group_rule" "metrics_in" {
  type                     = "ingress"
  source_security_group_id = aws_security_group.orders.id
  security_group_id        = aws_security_group.db.id
  protocol                 = "tcp"
  from_port                = 9090
  to_port                  = 9090
}

# Nothing but its source is told, which is the other end as well.
resource "aws_vpc_security_group_egress_rule" "dns" {
  security_group_id            = aws_security_group.orders.id
  referenced_security_group_id = aws_security_group.db.id
  ip_protocol                  = "udp"
  from_port                    = 53
  to_port                      = 53
}

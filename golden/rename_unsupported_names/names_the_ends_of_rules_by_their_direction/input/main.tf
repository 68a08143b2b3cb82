resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "orders" {
  name   = "orders"
  vpc_id = aws_vpc.main.id

  egress {
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    dest_cidr_block = "10.0.0.0/16"
  }
}

resource "aws_security_group" "store" {
  name   = "store"
  vpc_id = aws_vpc.main.id
}

resource "aws_security_group_rule" "to_store" {
  type                          = "egress"
  from_port                     = 5432
  to_port                       = 5432
  protocol                      = "tcp"
  security_group_id             = aws_security_group.orders.id
  destination_security_group_id = aws_security_group.store.id # the database
}

resource "aws_security_group_rule" "out" {
  type                    = "egress"
  from_port               = 443
  to_port                 = 443
  protocol                = "tcp"
  security_group_id       = aws_security_group.store.id
  destination_cidr_blocks = [aws_vpc.main.cidr_block]
}

resource "aws_security_group_rule" "peer" {
  type                 = "egress"
  from_port            = 443
  to_port              = 443
  protocol             = "tcp"
  security_group_id    = aws_security_group.store.id
  target_cidr_block    = "10.8.0.0/16"
}

resource "aws_security_group_rule" "in" {
  type                   = "ingress"
  from_port              = 443
  to_port                = 443
  protocol               = "tcp"
  security_group_id      = aws_security_group.orders.id
  source_ipv6_cidr_block = "fd00::/8"
}

resource "aws_vpc_security_group_ingress_rule" "in" {
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
  security_group_id = aws_security_group.orders.id
  source_cidr_block = "10.0.0.0/8"
}

# What comes in has its destination in the group itself.
resource "aws_security_group_rule" "own" {
  type                          = "ingress"
  from_port                     = 443
  to_port                       = 443
  protocol                      = "tcp"
  security_group_id             = aws_security_group.orders.id
  destination_security_group_id = aws_security_group.store.id
}

# Which way is not told.
resource "aws_security_group_rule" "both" {
  for_each = toset(["egress", "ingress"])

  type                    = each.key
  from_port               = 443
  to_port                 = 443
  protocol                = "tcp"
  security_group_id       = aws_security_group.orders.id
  destination_cidr_blocks = ["10.0.0.0/8"]
}

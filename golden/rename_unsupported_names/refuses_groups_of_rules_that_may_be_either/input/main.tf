# A rule is for one group.
resource "aws_vpc_security_group_ingress_rule" "orders" {
  security_group_id = aws_security_group.orders.id
  ip_protocol       = "-1"
  security_groups   = [aws_security_group.web.id, aws_security_group.admin.id]
}

# A rule is for addresses or for a group.
resource "aws_vpc_security_group_ingress_rule" "orders_from_network" {
  security_group_id = aws_security_group.orders.id
  ip_protocol       = "-1"
  cidr_ipv4         = "10.0.0.0/16"
  security_groups   = [aws_security_group.web.id]
}

# Whose it is?
resource "aws_vpc_security_group_egress_rule" "any" {
  ip_protocol     = "-1"
  security_groups = [aws_security_group.web.id]
}

# How many these are is for a plan to tell.
resource "aws_security_group_rule" "several" {
  type              = "ingress"
  security_group_id = aws_security_group.orders.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  security_groups   = var.group_ids
}

resource "aws_security_group" "web" {
  name = "web"
}

resource "aws_security_group" "admin" {
  name = "admin"
}

resource "aws_security_group" "orders" {
  name = "orders"
}

variable "group_ids" {
  type = list(string)
}

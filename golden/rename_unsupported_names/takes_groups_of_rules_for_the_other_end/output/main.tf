resource "aws_vpc_security_group_ingress_rule" "orders_from_web" {
  security_group_id            = aws_security_group.orders.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
  referenced_security_group_id = aws_security_group.web.id # whom it lets in
}

resource "aws_security_group_rule" "web_to_orders" {
  type                     = "egress"
  security_group_id        = aws_security_group.web.id
  protocol                 = "tcp"
  from_port                = 8080
  to_port                  = 8080
  source_security_group_id = aws_security_group.orders.id
}

# Here the addresses say whom it lets in.
resource "aws_vpc_security_group_ingress_rule" "web_from_all" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_security_group" "web" {
  name = "web"
}

resource "aws_security_group" "orders" {
  name = "orders"
}

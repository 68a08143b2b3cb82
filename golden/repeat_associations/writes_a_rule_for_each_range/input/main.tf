resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id
}

# The offices.
resource "aws_vpc_security_group_ingress_rule" "offices" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["192.0.2.0/24", "198.51.100.0/24"]
}

resource "aws_vpc_security_group_ingress_rule" "partners" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = var.partners # may change
}

variable "partners" {
  type = list(string)
}

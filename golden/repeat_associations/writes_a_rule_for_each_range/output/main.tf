resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = var.vpc_id
}

# The offices.
resource "aws_vpc_security_group_ingress_rule" "offices" {
  for_each = toset(["192.0.2.0/24", "198.51.100.0/24"])

  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = each.value
}

resource "aws_vpc_security_group_ingress_rule" "partners" {
  count = length(var.partners)

  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = var.partners[count.index] # may change
}

variable "partners" {
  type = list(string)
}

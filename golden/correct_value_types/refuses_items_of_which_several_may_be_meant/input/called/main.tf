variable "cidr" {
  type = string
}

variable "group_id" {
  type = string
}

resource "aws_security_group_rule" "orders" {
  type              = "ingress"
  security_group_id = var.group_id
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = var.cidr
}

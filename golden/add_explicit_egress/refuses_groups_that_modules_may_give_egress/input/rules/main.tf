variable "group" {
  type = string
}

variable "way" {
  type = string
}

resource "aws_security_group_rule" "main" {
  type              = var.way
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = var.group
}

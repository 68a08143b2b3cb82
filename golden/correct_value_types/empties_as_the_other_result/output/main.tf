variable "tagged" {
  type    = bool
  default = true
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = var.tagged ? { Team = "orders" } : {}
}

resource "aws_security_group_rule" "orders" {
  type              = "ingress"
  from_port         = 443
  to_port           = 443
  protocol          = "tcp"
  cidr_blocks       = var.tagged ? [] : ["10.0.0.0/8"] # from inside
  security_group_id = "sg-0123456789abcdef0"
}

output "kept" {
  value = [var.tagged ? [] : ["a"], var.tagged ? {} : { a = 1 }, var.tagged ? "a" : "", var.tagged ? ["a"] : null]
}

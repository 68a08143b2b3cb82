variable "tiers" {
  type    = map(number)
  default = {}
}

resource "aws_security_group" "tier" {
  for_each = var.tiers
  name     = "orders-${each.key}"

  dynamic "ingress" {
    for_each = each.key == "web" ? [] : [each.value]

    content {
      from_port       = ingress.value
      to_port         = ingress.value
      protocol        = "tcp"
      security_groups = [aws_security_group.tier["web"].id]
    }
  }
}

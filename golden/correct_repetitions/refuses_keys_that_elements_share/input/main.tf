variable "grants" {
  type = list(object({ name = string, role = string }))
}

variable "ports" {
  type = list(object({ port = number, cidr = string }))
}

locals {
  users = [{ name = "anna", team = "orders" }, { name = "anna", team = "ingest" }]
}

# One policy may be for several roles.
resource "aws_iam_role_policy_attachment" "grants" {
  for_each   = var.grants
  role       = each.value.role
  policy_arn = each.value.name
}

resource "aws_ssm_parameter" "users" {
  for_each = local.users
  name     = "/${each.value.team}/${each.value.name}"
  type     = "String"
  value    = each.value.team
}

# There is no name in it.
resource "aws_security_group_rule" "ports" {
  for_each          = var.ports
  type              = "ingress"
  from_port         = each.value.port
  to_port           = each.value.port
  protocol          = "tcp"
  cidr_blocks       = [each.value.cidr]
  security_group_id = "sg-0123456789abcdef0"
}

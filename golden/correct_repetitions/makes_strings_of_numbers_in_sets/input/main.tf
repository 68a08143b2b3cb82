variable "ports" {
  description = "Ports of the service"
  type        = list(number)
  default     = [8080, 8443]
}

variable "flags" {
  type = set(bool)
}

variable "listeners" {
  type    = set(object({ name = string, port = number }))
  default = [{ name = "http", port = 80 }, { name = "admin", port = 8081 }]
}

locals {
  public = [80, 443]
}

resource "aws_security_group" "web" {
  name = "web"
}

# Numbers that are written out.
resource "aws_security_group_rule" "https" {
  for_each = toset([80, 443]) # the two of them

  security_group_id = aws_security_group.web.id
  type              = "ingress"
  description       = each.value == 443 ? "HTTPS" : "port ${each.key}"
  from_port         = each.value
  to_port           = each.value + 1
  protocol          = "tcp"
  cidr_blocks       = ["10.0.0.0/8"]
}

resource "aws_security_group_rule" "service" {
  for_each = toset(var.ports)

  security_group_id = aws_security_group.web.id
  type              = "ingress"
  from_port         = each.key
  to_port           = each.key
  protocol          = "tcp"
  cidr_blocks       = [cidrsubnet("10.0.0.0/8", 8, each.value % 10)]
}

resource "aws_ssm_parameter" "public" {
  for_each = length(var.ports) > 0 ? toset(local.public) : toset([])

  name  = "/ports/${each.key}"
  type  = "String"
  tags  = { Port = each.value }
  value = jsonencode({ port = each.value, tls = contains([443], each.value) })
}

resource "aws_ssm_parameter" "flags" {
  for_each = var.flags

  name  = "/flags/${each.key}"
  type  = "String"
  value = each.value ? "on" : "off"
}

resource "aws_ssm_parameter" "listeners" {
  for_each = var.listeners

  name  = "/listeners/${each.value.name}"
  type  = "String"
  value = each.value.port
}

resource "aws_ssm_parameter" "all" {
  for_each = toset(length(var.ports) > 0 ? [80, 443] : [])

  name  = "/all/${each.key}"
  type  = "String"
  value = each.value
}

variable "public" {
  type    = list(string)
  default = ["8080"]
}

# What it is compared with is a text there.
resource "aws_security_group_rule" "exposed" {
  for_each = toset([
    8080, # the service
    9100, # its metrics
  ])

  security_group_id = aws_security_group.web.id
  type              = "ingress"
  description       = contains(var.public, each.value) ? "public" : "private"
  from_port         = each.value
  to_port           = each.value
  protocol          = "tcp"
  cidr_blocks       = each.key == "9100" ? ["10.0.0.0/16"] : ["10.0.0.0/8"]
}

resource "aws_ssm_parameter" "switches" {
  for_each = toset([true /* as it is */, false])

  name  = "/switches/${each.key}"
  type  = "String"
  value = each.key == "true" && length(var.public) > 0 ? "on" : "off"
}

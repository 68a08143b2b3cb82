variable "ports" {
  type    = list(number)
  default = []
}

variable "anything" {
  default = [80]
}

# Numbers beside strings are strings.
resource "aws_ssm_parameter" "mixed" {
  for_each = toset([80, "https"])

  name  = "/ports/${each.key}"
  type  = "String"
  value = each.value
}

resource "aws_ssm_parameter" "none" {
  for_each = toset(var.ports)

  name  = "/none/${each.key}"
  type  = "String"
  value = each.value
}

resource "aws_ssm_parameter" "made" {
  for_each = toset([for port in var.ports : tostring(port)])

  name  = "/made/${each.key}"
  type  = "String"
  value = each.value
}

resource "aws_ssm_parameter" "anything" {
  for_each = toset(var.anything)

  name  = "/anything/${each.key}"
  type  = "String"
  value = each.value
}

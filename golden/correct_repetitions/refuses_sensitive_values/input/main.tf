variable "parameters" {
  type      = map(object({ value = string, type = string }))
  sensitive = true
}

variable "settings" {
  type      = string
  sensitive = true
}

locals {
  parameters = { for name, parameter in var.parameters : lower(name) => parameter }
  secrets    = { settings = var.settings }
}

resource "aws_ssm_parameter" "main" {
  for_each = local.parameters

  name  = each.key
  type  = each.value.type
  value = each.value.value
}

# Of these only the values are secret.
resource "aws_ssm_parameter" "secret" {
  for_each = local.secrets

  name  = each.key
  type  = "SecureString"
  value = each.value
}

resource "aws_ssm_parameter" "named" {
  for_each = nonsensitive(toset(keys(var.parameters)))

  name  = "/named/${each.key}"
  type  = var.parameters[each.key].type
  value = var.parameters[each.key].value
}

resource "aws_ssm_parameter" "setting" {
  for_each = jsondecode(var.settings)

  name  = "/settings/${each.key}"
  type  = "SecureString"
  value = each.value
}

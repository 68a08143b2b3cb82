resource "aws_ssm_parameter" "settings" {
  name  = "/orders/settings"
  type  = "String"
  value = file("${path.module}/settings.json")
}

resource "local_file" "settings" {
  filename = "${path.module}/settings.json"
  content  = jsonencode({ parameter = aws_ssm_parameter.settings.name })
}

resource "aws_ssm_parameter" "each" {
  name  = "/orders/each"
  type  = "String"
  value = file("${path.module}/orders.json")
}

resource "local_file" "each" {
  for_each = toset(["orders.json", "ingest.json"])
  filename = "${path.module}/${each.key}"
  content  = "{}"
}

locals {
  rules = file("${path.module}/rules.json")
  name  = "rules"
  names = [local.rules, local.name]
}

resource "local_file" "rules" {
  filename = "${path.module}/rules.json"
  content  = jsonencode(local.names)
}

variable "has_sidecar" {
  type    = bool
  default = true
}

variable "environment" {
  type    = string
  default = "dev"
}

locals {
  settings = { for key, value in {
    name  = "orders" # what it is called
    ports = [80, 443]
  } : key => value if var.environment == "prod" }

  sidecars = [for value in [
    { name = "proxy", image = "proxy:1", essential = true },
    { name = "agent", image = "agent:2", command = ["run"] },
  ] : value if var.has_sidecar]

  limits = { for key, value in { cpu = 256, burst = true } : key => value if !var.has_sidecar }

  # One type is made of these, or may be.
  kept = [
    var.has_sidecar ? { name = "orders", port = 80 } : {},
    var.has_sidecar ? { a = { name = "orders", ports = [80] } } : {},
    var.has_sidecar ? { name = "orders", ports = [80] } : null,
    var.has_sidecar ? [{ name = "orders", ports = [80] }] : [],
    var.has_sidecar ? { name = null, ports = [80] } : {},
  ]
}

resource "aws_ecs_task_definition" "orders" {
  family                = "orders"
  container_definitions = jsonencode(concat([{ name = "orders" }], local.sidecars))
}

resource "aws_ssm_parameter" "settings" {
  name  = "/orders/settings"
  type  = "String"
  value = jsonencode(merge({ environment = var.environment }, var.has_sidecar ? { proxy = true, ports = [80] } : null, local.settings, local.limits))
}

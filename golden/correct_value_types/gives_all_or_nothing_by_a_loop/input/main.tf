variable "has_sidecar" {
  type    = bool
  default = true
}

variable "environment" {
  type    = string
  default = "dev"
}

locals {
  settings = var.environment == "prod" ? {
    name  = "orders" # what it is called
    ports = [80, 443]
  } : {}

  sidecars = var.has_sidecar ? [
    { name = "proxy", image = "proxy:1", essential = true },
    { name = "agent", image = "agent:2", command = ["run"] },
  ] : []

  limits = var.has_sidecar ? {} : { cpu = 256, burst = true }

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
  value = jsonencode(merge({ environment = var.environment }, var.has_sidecar ? { proxy = true, ports = [80] } : {}, local.settings, local.limits))
}

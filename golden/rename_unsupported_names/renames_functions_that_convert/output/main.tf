variable "ports" {
  type    = list(number)
  default = [80, 443]
}

variable "zones" {
  type    = set(string)
  default = []
}

locals {
  shown   = join(", ", [for port in var.ports : tostring(port)])
  title   = title("orders of today")
  zones   = toset(["eu-west-1a", "eu-west-1b"])
  ratio   = tonumber("0.5")
  is_open = tobool("true")
  script  = base64encode("#!/bin/sh")
  order   = sort(var.zones)
}

variable "ports" {
  type    = list(number)
  default = [80, 443]
}

variable "zones" {
  type    = set(string)
  default = []
}

locals {
  shown   = join(", ", [for port in var.ports : string(port)])
  title   = titlecase("orders of today")
  zones   = set(["eu-west-1a", "eu-west-1b"])
  ratio   = float("0.5")
  is_open = bool("true")
  script  = base64("#!/bin/sh")
  order   = sorted(var.zones)
}

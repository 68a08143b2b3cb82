variable "office_cidrs" {
  type    = list(string)
  default = ["192.0.2.0/24"]
}

variable "partner_cidrs" {
  type    = list(string)
  default = ["198.51.100.0/24"]
}

variable "labels" {
  type    = map(string)
  default = { team = "orders" }
}

locals {
  allowed = concat(var.office_cidrs, var.partner_cidrs).distinct()
  shown   = var.office_cidrs.join(", ")
  listed  = ", ".join(var.partner_cidrs)
  keys    = var.labels.keys().sort()
  team    = var.labels.get("team")
  is_open = var.office_cidrs.contains("0.0.0.0/0") || var.labels.containsKey("open")
  merged  = var.labels.merge({ stage = "test" })
  bases   = [for cidr in local.allowed : cidr.split("/")[0]].reverse()
  label   = "${local.team.replace("_", "-").substring(0, 8)}-app"
}

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
  allowed = distinct(concat(var.office_cidrs, var.partner_cidrs))
  shown   = join(", ", var.office_cidrs)
  listed  = join(", ", var.partner_cidrs)
  keys    = sort(keys(var.labels))
  team    = lookup(var.labels, "team", null)
  is_open = contains(var.office_cidrs, "0.0.0.0/0") || contains(keys(var.labels), "open")
  merged  = merge(var.labels, { stage = "test" })
  bases   = reverse([for cidr in local.allowed : split("/", cidr)[0]])
  label   = "${substr(replace(local.team, "_", "-"), 0, 8)}-app"
}

variable "office_cidrs" {
  type    = list(string)
  default = ["192.0.2.0/24"]
}

locals {
  separator = ","
  shown     = var.office_cidrs.join(local.separator)
  first     = var.office_cidrs.shift()
  kept      = ", ".join(var.office_cidrs)
}

variable "is_live" {
  type    = string
  default = "true"
}

variable "open" {
  type = string
}

locals {
  live  = var.is_live ? 1 : 0
  open  = var.open ? 1 : 0
  mixed = var.open == "a" || var.is_live
  equal = 1 < 2 == true
}

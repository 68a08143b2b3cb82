variable "ranges" {
  type    = list(string)
  default = []
}

variable "settings" {
  type    = map(string)
  default = {}
}

locals {
  all     = concat(var.ranges, ["10.0.0.0/8", "192.168.0.0/16"]) # those of the company, too
  short   = substr(local.name, 0, 32)
  name    = replace(lower(terraform.workspace), "/[^a-z0-9/]+/", "-")
  size    = contains(keys(var.settings), "size") ? var.settings["size"] : 1
  labels  = tomap({ (local.name) = 1 })
  nothing = tomap({})
}

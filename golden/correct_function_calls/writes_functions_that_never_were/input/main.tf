variable "ranges" {
  type    = list(string)
  default = []
}

variable "settings" {
  type    = map(string)
  default = {}
}

locals {
  all     = append(var.ranges, "10.0.0.0/8", "192.168.0.0/16") # those of the company, too
  short   = substring(local.name, 0, 32)
  name    = regex_replace(lower(terraform.workspace), "[^a-z0-9/]+", "-")
  size    = if(has_key(var.settings, "size"), var.settings["size"], 1)
  labels  = map(local.name, 1)
  nothing = map()
}

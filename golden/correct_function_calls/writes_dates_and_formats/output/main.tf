variable "stage" {
  type = string
}

variable "zones" {
  type    = list(string)
  default = []
}

locals {
  day     = formatdate("YYYY-MM-DD", timestamp())
  second  = formatdate("YYYY-MM-DD'T'hh:mm:ss'Z'", timestamp())
  java    = formatdate("YYYY-MM-DD'T'hh:mm:ss", timestamp())
  swapped = formatdate("YYYY-MM-DD", timestamp())
  stamp   = formatdate("YYYYMMDD", timestamp())
  today   = formatdate("YYYYMMDD", timestamp())
  name    = format("%s-orders", var.stage)
  is_any  = anytrue([for zone in var.zones : zone == "eu-west-1a"])
  is_all  = alltrue([for zone in var.zones : startswith(zone, "eu-")])
  title   = title(var.stage)
  size    = var.stage == "live" ? 3 : 1
  is_set  = (var.stage != null)
}

variable "stage" {
  type = string
}

variable "zones" {
  type    = list(string)
  default = []
}

locals {
  day     = formatdate("%Y-%m-%d", timestamp())
  second  = formatdate("%Y-%m-%dT%H:%M:%SZ", timestamp())
  java    = formatdate("yyyy-MM-dd'T'HH:mm:ss", timestamp())
  swapped = formatdate(timestamp(), "YYYY-MM-DD")
  stamp   = timestamp("YYYYMMDD")
  today   = formatdate("YYYYMMDD")
  name    = format(var.stage, "%s-orders")
  is_any  = any([for zone in var.zones : zone == "eu-west-1a"])
  is_all  = all([for zone in var.zones : startswith(zone, "eu-")])
  title   = capitalize(var.stage)
  size    = ifelse(var.stage == "live", 3, 1)
  is_set  = isset(var.stage)
}

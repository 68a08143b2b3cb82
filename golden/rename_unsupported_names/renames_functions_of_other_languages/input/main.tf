variable "names" {
  type    = list(string)
  default = []
}

locals {
  secret = b64encode(sprintf("%s:%d", local.first, count(var.names)))
  first  = strip(readFile("${path.module}/name.txt"))
  names  = uniq(var.names)
  parsed = JSON_parse("{}")
  at     = formatdate("YYYY", now())
}

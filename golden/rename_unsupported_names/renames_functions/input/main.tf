variable "names" {
  type = list(string)
}

locals {
  count   = lenght(var.names)
  encoded = base64_encode("user:${toUpper(var.names[0])}")
  found   = contain(var.names, "web")
  listed  = list("web", "api")
  policy  = json_encode({ names = var.names })
}

variable "names" {
  type = list(string)
}

locals {
  count   = length(var.names)
  encoded = base64encode("user:${upper(var.names[0])}")
  found   = contains(var.names, "web")
  listed  = tolist(["web", "api"])
  policy  = jsonencode({ names = var.names })
}

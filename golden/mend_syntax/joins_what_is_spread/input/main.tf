variable "tags" {
  type    = map(string)
  default = {}
}

variable "names" {
  type    = list(string)
  default = []
}

locals {
  one   = { ...var.tags, Name = "orders" }
  two   = { Name = "orders", **var.tags }
  names = [...var.names, "ingest"]
  three = {
    ...var.tags
    Name = "orders"
    inner = {
      a = 1
    }
    ...local.one,
  }
  four = [
    "first",
    "second",
    ...var.names,
  ]
}

output "tags" {
  value = [local.one, local.two, local.names, local.three, local.four]
}

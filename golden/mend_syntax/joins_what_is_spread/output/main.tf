variable "tags" {
  type    = map(string)
  default = {}
}

variable "names" {
  type    = list(string)
  default = []
}

locals {
  one   = merge(var.tags, { Name = "orders" })
  two   = merge({ Name = "orders" }, var.tags)
  names = concat(var.names, ["ingest"])
  three = merge(
    var.tags,
    {
      Name = "orders"
      inner = {
        a = 1
      }
    },
    local.one
  )
  four = concat(
    [
      "first",
      "second"
    ],
    var.names
  )
}

output "tags" {
  value = [local.one, local.two, local.names, local.three, local.four]
}

variable "name" {
  type    = string
  default = "orders"
}

variable "zones" {
  type    = set(string)
  default = ["a", "b"]
}

locals {
  is_number = can(var.name + "1")
  sum       = try("a" + 1, 0)
  lists     = try(["a"] + ["b"], [])
  first     = try(var.zones[0], "none")
  is_on     = var.name != "" && "true"
}

variable "cidr" {
  type = string
}

variable "numbers" {
  type = list(number)
}

locals {
  home    = env("HOME")
  subnet  = cidrsubnet(var.cidr, 8)
  upper   = upper("a", "b")
  found   = lookup({ a = "1" }, "a", "2", "3")
  most    = max()
  largest = max(var.numbers...)
  empty   = merge()
  first   = can(lenght(var.numbers))
}

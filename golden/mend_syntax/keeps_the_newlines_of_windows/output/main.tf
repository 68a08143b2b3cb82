variable "name" {
  type    = string
  default = "a"
}

locals {
  a = "x"
  b = (
    var.name == "a"
    ? 1
    : 2
  )
}

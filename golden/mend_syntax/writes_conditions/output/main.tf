variable "env" {
  type = string
}

variable "size" {
  type    = number
  default = 2
}

locals {
  fifo  = var.env == "prod" ? true : false
  name  = "orders-${var.size > 1 ? "many" : "one"}"
  class = var.env == "prod" ? "large" : var.env == "test" ? "medium" : "small"
  sizes = {
    low  = var.size < 2 ? 1 : var.size < 5 ? 2 : 3 # three sizes
    high = 9
  }
}

output "fifo" {
  value = [local.fifo, local.name, local.class, local.sizes]
}

variable "env" {
  type = string
}

variable "size" {
  type    = number
  default = 2
}

locals {
  fifo  = if var.env == "prod" then true else false
  name  = "orders-${if var.size > 1 then "many" else "one"}"
  class = if var.env == "prod" { "large" } else if var.env == "test" { "medium" } else { "small" }
  sizes = {
    low  = if var.size < 2 then 1 else if var.size < 5 then 2 else 3 # three sizes
    high = 9
  }
}

output "fifo" {
  value = [local.fifo, local.name, local.class, local.sizes]
}

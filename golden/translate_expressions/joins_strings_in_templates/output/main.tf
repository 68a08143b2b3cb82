variable "stage" {
  type    = string
  default = "dev"
}

variable "size" {
  type    = number
  default = 1
}

locals {
  name   = "orders-${var.stage}-${var.size + 1}2"
  file   = "${path.module}/${var.stage}.json"
  padded = "a\"${var.stage}${lookup({ a = "b" }, "a")}"
  titled = upper(format("stage %s!", var.stage))
}

variable "mode" {
  default = "PAY_PER_REQUEST"
}

variable "name" {
  default = "orders"
}

locals {
  class = "STANDARD"
}

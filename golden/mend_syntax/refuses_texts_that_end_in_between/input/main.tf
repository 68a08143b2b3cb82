variable "stage" {
  type = string
}

locals {
  name = "orders-" var.stage "-queue"
}

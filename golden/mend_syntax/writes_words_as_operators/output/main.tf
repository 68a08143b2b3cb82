variable "stage" {
  type    = string
  default = "dev"

  validation {
    condition     = contains(["dev", "live"], var.stage) && !contains(["test"], var.stage)
    error_message = "It must be dev or live."
  }
}

variable "name" {
  type    = string
  default = null
}

locals {
  is_live  = !(var.name == null)
  is_small = !(var.stage == "live") || !local.is_live
  size     = var.stage == "live" ? 2 : local.is_small ? 1 : 0
  sizes    = [local.is_live ? 1 : 2, 3]
  name     = var.name != null ? var.name : "orders"
  in       = "kept"
}

resource "aws_sqs_queue" "orders" {
  count = var.stage == "live" ? 1 : 0
  name  = "${local.name}-${local.is_live ? "live" : var.stage}"
}

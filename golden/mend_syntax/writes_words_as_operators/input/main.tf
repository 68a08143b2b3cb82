variable "stage" {
  type    = string
  default = "dev"

  validation {
    condition     = var.stage in ["dev", "live"] and var.stage not in ["test"]
    error_message = "It must be dev or live."
  }
}

variable "name" {
  type    = string
  default = null
}

locals {
  is_live  = not var.name is None
  is_small = not var.stage == "live" or not local.is_live
  size     = 2 if var.stage == "live" else 1 if local.is_small else 0
  sizes    = [1 if local.is_live else 2, 3]
  name     = var.name ?? "orders"
  in       = "kept"
}

resource "aws_sqs_queue" "orders" {
  count = var.stage = "live" ? 1 : 0
  name  = "${local.name}-${"live" if local.is_live else var.stage}"
}

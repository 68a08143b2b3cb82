variable "is_large" {
  type    = bool
  default = true
}

variable "group_ids" {
  type    = list(string)
  default = []
}

variable "limits" {
  type    = map(string)
  default = {}
}

locals {
  size   = var.is_large ? { name = "large", zones = ["a"] } : { name = "small" }
  zones  = var.is_large ? ["a"] : ["a", ["b"]]
  port   = var.is_large ? { name = "https", port = [443] } : { name = "http", port = 80 }
  either = var.is_large ? { name = "large" } : ["small"]

  # These are of one type, or may be.
  names = var.is_large ? { name = "large", port = 443 } : { name = "small" }
  ids   = var.is_large ? toset(var.group_ids) : var.group_ids
}

resource "aws_lb" "orders" {
  name            = var.is_large ? { name = "orders" } : { name = "small" }
  security_groups = { for id in var.group_ids : id => id }
  subnets         = concat(var.group_ids, ["subnet-0123456789abcdef0"])
  tags            = [for name, limit in var.limits : limit]
}

variable "stage" {
  type = string
}

variable "ranges" {
  type    = list(string)
  default = []
}

locals {
  rest    = substr(var.stage, 3, -1)
  sizes   = [max(1, 2), min([for one in var.ranges : length(one)]...)]
  all     = sum([1, 2])
  joined  = join(",", var.ranges)
  merged  = concat(var.ranges, ["10.0.0.0/8"])
  is_live = contains(["live"], var.stage) || strcontains(var.stage, "live")
  found   = lookup({ a = 1 }, "a", 2)
  script  = templatefile("${path.module}/start.sh", {})
}

resource "aws_sqs_queue" "orders" {
  for_each = toset([
    "orders",
    "returns",
  ])
  name = "${"${var.stage}-"}${each.key}"
}

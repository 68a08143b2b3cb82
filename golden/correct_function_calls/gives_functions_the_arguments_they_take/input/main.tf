variable "stage" {
  type = string
}

variable "ranges" {
  type    = list(string)
  default = []
}

locals {
  rest    = substr(var.stage, 3)
  sizes   = [max([1, 2]), min([for one in var.ranges : length(one)])]
  all     = sum(1, 2)
  joined  = join(var.ranges, ",")
  merged  = merge(var.ranges, ["10.0.0.0/8"])
  is_live = contains(var.stage, ["live"]) || contains(var.stage, "live")
  found   = lookup("a", { a = 1 }, 2)
  script  = templatefile("${path.module}/start.sh")
}

resource "aws_sqs_queue" "orders" {
  for_each = toset(
    "orders",
    "returns",
  )
  name = "${concat(var.stage, "-")}${each.key}"
}

variable "ranges" {
  type    = list(string)
  default = []
}

variable "stage" {
  type = string
}

variable "name_format" {
  type    = string
  default = "%s-orders"
}

locals {
  nested  = merge([{ a = 1 }], [{ b = 2 }])
  strings = merge(var.ranges)
  parts   = format("%s-%s", var.stage)
  names   = keys(var.ranges)
  long    = length(5)
  number  = tonumber("3 days")
  weeks   = formatdate("%Y-%U", timestamp())
  right = [
    format(var.name_format, "a"), format("%d%%", 5), formatdate("DD MMM YYYY hh:mm ZZZ", timestamp()),
    merge([for one in var.ranges : { (one) = 1 }]...), tonumber("3"), tobool("true"), join(",", var.ranges),
  ]
}

variable "name" {
  type    = string
  default = "Orders"
}

locals {
  name   = lower(var.name)
  words  = split(",", trimspace(var.name))
  is_new = startswith(var.name, "new") ? 1 : 0
  stage  = lookup({ a = "b" }, "a", "c")
  kept   = "var.name.lower()"
}

resource "aws_sqs_queue" "orders" {
  name = "${lower(var.name)}-${length(local.words)}"
}

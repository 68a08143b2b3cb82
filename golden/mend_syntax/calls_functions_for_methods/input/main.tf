variable "name" {
  type    = string
  default = "Orders"
}

locals {
  name   = var.name.lower()
  words  = var.name.strip().split(",")
  is_new = var.name.startswith("new") ? 1 : 0
  stage  = { a = "b" }.get("a", "c")
  kept   = "var.name.lower()"
}

resource "aws_sqs_queue" "orders" {
  name = "${var.name.toLowerCase()}-${length(local.words)}"
}

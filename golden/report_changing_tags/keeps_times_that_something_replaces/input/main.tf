variable "is_dated" {
  type    = bool
  default = false
}

locals {
  common = merge({ At = timestamp() }, { At = "2026-01-01" })
}

resource "aws_sqs_queue" "orders" {
  name = "orders"
  tags = local.common
}

resource "aws_sqs_queue" "reports" {
  name = "reports"

  tags = {
    At = "%{if var.is_dated}${timestamp()}%{else}never%{endif}"
    By = element([timestamp(), "terraform"], 1)
    Of = { made = timestamp(), team = "reports" }.team
  }
}

resource "aws_sqs_queue" "none" {
  count = 0
  name  = "none"

  tags = {
    At = timestamp()
  }
}

variable "stage" {
  type = string
}

variable "names" {
  type    = list(string)
  default = []
}

locals {
  zones = var.stage == "live" ? ["eu-west-1a", "eu-west-1b"] : "eu-west-1a"
}

resource "aws_sqs_queue" "this" {
  for_each = var.stage == "live" ? toset(var.names) : 0
  name     = each.key
}

# What all names begin with.
variable "project" {
  type    = string
  default = "orders"
}

variable "size" {
  type    = number
  default = 3 # for now
}

variable "live" {
  type    = bool
  default = true
}

variable "zones" {
  default = ["eu-west-1a"]
}

resource "aws_sqs_queue" "this" {
  name = "${var.project}-${var.size}"
}

variable "a" {
  type    = string
  default = "1"
}

locals {
  all    = var.a + var.a + "c"
  two    = "%s-%s" % var.a
  number = "1" + var.a
  times  = "a" * 2
  looped = [for None in [1] : None]
  texts  = "None, eu-west-1, ${upper("t3.micro")}"
}

resource "aws_sqs_queue" "orders" {
  name = orders
}

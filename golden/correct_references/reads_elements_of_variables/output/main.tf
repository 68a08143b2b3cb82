variable "names" {
  type    = list(string)
  default = ["a", "b"]
}

locals {
  replicas = 2
}

resource "aws_ssm_parameter" "names" {
  name  = "/orders/names"
  type  = "String"
  value = "${var.names[0]}-${local.replicas / 2}"
}

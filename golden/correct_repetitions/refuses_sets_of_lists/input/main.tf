variable "routes" {
  type    = list(list(string))
  default = [["orders", "10.0.0.0/16"]]
}

resource "aws_ssm_parameter" "route" {
  for_each = toset(var.routes)

  name  = "/routes/${each.value[0]}"
  type  = "String"
  value = each.value[1]
}

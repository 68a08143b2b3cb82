variable "transit_gateway_id" {
  type    = string
  default = null
}

resource "aws_ssm_parameter" "gateway" {
  count = var.transit_gateway_id != null ? 1 : 0

  name  = "/gateway"
  type  = "String"
  value = var.transit_gateway_id
}

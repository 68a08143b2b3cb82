variable "transit_gateway_id" {
  type    = string
  default = null
}

variable "is_attached" {
  type    = bool
  default = true
}

variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

resource "aws_ec2_transit_gateway_vpc_attachment" "main" {
  count = var.is_attached && var.transit_gateway_id != null ? 1 : 0

  transit_gateway_id = var.transit_gateway_id
  vpc_id             = var.vpc_id
  subnet_ids         = var.subnet_ids
}

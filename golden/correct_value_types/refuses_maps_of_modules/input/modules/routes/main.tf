variable "route_table_ids" {
  type = list(string)
}

resource "aws_route" "peer" {
  for_each               = { for zone, id in var.route_table_ids : "${zone}-peer" => id }
  route_table_id         = each.value
  destination_cidr_block = "10.1.0.0/16"
  gateway_id             = "vgw-0a1b2c3d"
}

variable "zones" {
  description = "Zones, with their subnets"
  type        = map(string)
}

resource "aws_nat_gateway" "each" {
  for_each = var.zones

  allocation_id = aws_eip.each[each.key].id
  subnet_id     = each.value
}

resource "aws_nat_gateway" "one" {
  allocation_id = aws_eip.one.id
  subnet_id     = "subnet-0a1b2c3d"
}

output "address" {
  description = "Address that others see"
  value       = aws_eip.one.public_ip
}

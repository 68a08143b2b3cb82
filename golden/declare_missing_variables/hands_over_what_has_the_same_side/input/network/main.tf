variable "cidr" {
  description = "Addresses"
  type        = string
}

resource "aws_vpc" "main" {
  cidr_block = var.cidr
}

resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(var.cidr, 8, count.index)
}

output "vpc_id" {
  description = "Network"
  value       = aws_vpc.main.id
}

output "private_subnet_ids" {
  description = "Subnets"
  value       = aws_subnet.private[*].id
}

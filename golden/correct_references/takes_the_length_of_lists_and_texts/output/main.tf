variable "zones" {
  type    = list(string)
  default = ["eu-west-1a", "eu-west-1b"]
}

variable "name" {
  type    = string
  default = "orders"
}

variable "partners" {
  type    = map(string)
  default = {}
}

locals {
  ports = [for port in ["80", "443"] : tonumber(port)]
  limit = { length = 32 }
}

resource "aws_subnet" "orders" {
  count             = length(var.zones)
  vpc_id            = "vpc-0abc"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index + length(local.ports))
  availability_zone = var.zones[count.index]

  tags = {
    # var.zones.length of them
    Name = length(var.name) > local.limit.length ? "orders" : "${var.name}-${count.index}"
    Size = try(var.name.size, 0)
  }
}

output "partners" {
  value = var.partners.length
}

data "aws_availability_zones" "available" {
  state = "available"
}

resource "aws_subnet" "returns" {
  count             = length(data.aws_availability_zones.available.names)
  vpc_id            = "vpc-0abc"
  cidr_block        = "10.1.${count.index}.0/24"
  availability_zone = data.aws_availability_zones.available.names[count.index]
}

output "zones" {
  value = length(data.aws_availability_zones.available.names[0]) > 0 ? data.aws_availability_zones.available.id : ""
}

variable "zones" {
  type    = list(string)
  default = ["eu-west-1a", "eu-west-1b"]
}

variable "sizes" {
  type    = map(number)
  default = {}
}

resource "aws_subnet" "counted" {
  count             = length(var.zones)
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
  availability_zone = var.zones[count.index]
}

resource "aws_subnet" "each" {
  for_each          = toset(var.zones)
  vpc_id            = "vpc-0123456789abcdef0"
  cidr_block        = cidrsubnet("10.0.0.0/16", 8, index(var.zones, each.value) + 10)
  availability_zone = each.value
}

resource "aws_sqs_queue" "sized" {
  for_each      = var.sizes
  name          = "${each.key}-${index(keys(var.sizes), each.key)}"
  delay_seconds = each.value
}

variable "subnets" {
  type = list(object({
    name = string
    cidr = string
  }))

  default = [
    { name = "a", cidr = "10.0.0.0/24" },
    { name = "b", cidr = "10.0.1.0/24" },
  ]
}

resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "this" {
  for_each = var.subnets

  vpc_id     = aws_vpc.this.id
  cidr_block = each.value.cidr

  tags = {
    Name = each.value.name
  }
}

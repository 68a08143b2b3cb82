resource "aws_subnet" "private" {
  count      = 2
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = cidrsubnet("10.0.0.0/16", 8, count.index)
}

resource "aws_instance" "web" {
  count         = 3
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  subnet_id     = aws_subnet.private.id
}

output "subnet" {
  value = "in ${aws_subnet.private.id}"
}

# The keys have another order than they are written in.
variable "networks" {
  type = map(object({ cidr = string, is_public = bool }))
  default = {
    public  = { cidr = "10.0.1.0/24", is_public = true }
    private = { cidr = "10.0.2.0/24", is_public = false }
  }
}

resource "aws_subnet" "networks" {
  for_each = var.networks

  vpc_id     = "vpc-0a1b2c3d4e5f60718"
  cidr_block = each.value.cidr
}

resource "aws_subnet" "tiers" {
  for_each = { web = "10.0.3.0/24", app = "10.0.4.0/24" }

  vpc_id     = "vpc-0a1b2c3d4e5f60718"
  cidr_block = each.value
}

resource "aws_nat_gateway" "first" {
  connectivity_type = "private"
  subnet_id         = aws_subnet.networks[0].id
}

resource "aws_nat_gateway" "tiers" {
  count = 2

  connectivity_type = "private"
  subnet_id         = aws_subnet.tiers[count.index].id
}

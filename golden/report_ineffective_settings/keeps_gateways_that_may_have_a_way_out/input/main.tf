resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "public" {
  count      = 2
  vpc_id     = aws_vpc.main.id
  cidr_block = cidrsubnet(aws_vpc.main.cidr_block, 8, count.index)
}

resource "aws_subnet" "inspected" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.128.0/24"
}

resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.129.0/24"
}

resource "aws_nat_gateway" "main" {
  allocation_id = var.allocation_ids[0]
  subnet_id     = aws_subnet.public[0].id
}

resource "aws_nat_gateway" "inspected" {
  allocation_id = var.allocation_ids[1]
  subnet_id     = aws_subnet.inspected.id
}

resource "aws_nat_gateway" "private" {
  connectivity_type = "private"
  subnet_id         = aws_subnet.private.id
}

resource "aws_nat_gateway" "given" {
  allocation_id = var.allocation_ids[2]
  subnet_id     = var.subnet_id
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id
}

resource "aws_route" "public" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "public" {
  count          = length(aws_subnet.public)
  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = aws_route_table.public.id
}

# The firewall leads to the internet gateway.
resource "aws_route_table" "inspected" {
  vpc_id = aws_vpc.main.id

  route {
    cidr_block      = "0.0.0.0/0"
    vpc_endpoint_id = var.firewall_endpoint_id
  }
}

resource "aws_route_table_association" "inspected" {
  subnet_id      = aws_subnet.inspected.id
  route_table_id = aws_route_table.inspected.id
}

variable "allocation_ids" {
  type = list(string)
}

variable "firewall_endpoint_id" {
  type = string
}

variable "subnet_id" {
  type = string
}

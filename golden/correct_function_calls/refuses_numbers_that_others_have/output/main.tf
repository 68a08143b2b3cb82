# Two tiers of one network: which of them comes first cannot be told.
resource "aws_vpc" "orders" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_subnet" "public" {
  count = 2

  vpc_id     = aws_vpc.orders.id
  cidr_block = cidrsubnet(aws_vpc.orders.cidr_block, 8)
}

resource "aws_subnet" "private" {
  count = 2

  vpc_id     = aws_vpc.orders.id
  cidr_block = cidrsubnet("10.20.0.0/16", 8)
}

# Another network has numbers of its own, and what comes after them stands in no way.
resource "aws_vpc" "ingest" {
  cidr_block = "10.30.0.0/16"
}

resource "aws_subnet" "ingest" {
  count = 3

  vpc_id     = aws_vpc.ingest.id
  cidr_block = cidrsubnet(aws_vpc.ingest.cidr_block, 8, count.index)
}

resource "aws_subnet" "ingest_store" {
  count = 3

  vpc_id     = aws_vpc.ingest.id
  cidr_block = cidrsubnet(aws_vpc.ingest.cidr_block, 8, count.index + 3)
}

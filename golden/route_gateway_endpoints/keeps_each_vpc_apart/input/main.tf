resource "aws_vpc" "primary" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc" "replica" {
  provider   = aws.replica
  cidr_block = "10.1.0.0/16"
}

resource "aws_route_table" "primary" {
  vpc_id = aws_vpc.primary.id
}

resource "aws_route_table" "replica" {
  provider = aws.replica
  vpc_id   = aws_vpc.replica.id
}

resource "aws_vpc_endpoint" "primary_s3" {
  vpc_id       = aws_vpc.primary.id
  service_name = "com.amazonaws.eu-west-1.s3"
}

resource "aws_vpc_endpoint" "replica_s3" {
  provider     = aws.replica
  vpc_id       = aws_vpc.replica.id
  service_name = "com.amazonaws.eu-central-1.s3"
}

provider "aws" {
  alias  = "spoke"
  region = "eu-south-1"
}

provider "aws" {
  alias  = "hub"
  region = "ca-central-1"
}

locals {
  zones = ["eu-south-1a", "eu-south-1b"]
}

resource "aws_subnet" "spoke" {
  provider = aws.spoke

  vpc_id            = "vpc-0a1b2c3d"
  cidr_block        = "10.0.1.0/24"
  availability_zone = local.zones[0]

  tags = {
    Peer = "eu-west-1"
  }
}

resource "aws_vpc_endpoint" "s3" {
  provider     = aws.hub
  vpc_id       = "vpc-1a2b3c4d"
  service_name = "com.amazonaws.ca-central-1.s3"
}

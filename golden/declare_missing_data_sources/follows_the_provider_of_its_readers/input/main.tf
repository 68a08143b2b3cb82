provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

resource "aws_subnet" "app" {
  provider = aws.west

  vpc_id            = "vpc-0a1b2c3d"
  cidr_block        = "10.0.1.0/24"
  availability_zone = data.aws_availability_zones.available.names[0]
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_s3_bucket" "logs" {
  provider = aws.log_archive
  bucket   = "company-logs"
}

resource "aws_subnet" "network" {
  provider          = aws.account_2
  vpc_id            = "vpc-0a1b2c3d"
  cidr_block        = "10.0.1.0/24"
  availability_zone = "eu-west-2a"
}

resource "aws_ram_resource_share" "network" {
  provider = aws.partner
  name     = "network"
}

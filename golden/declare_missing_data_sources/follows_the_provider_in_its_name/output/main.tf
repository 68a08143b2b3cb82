provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "replica"
  region = "eu-west-2"
}

provider "aws" {
  alias  = "us_east_1"
  region = "us-east-1"
}

data "aws_region" "current" {}

data "aws_region" "replica" {
  provider = aws.replica
}

data "aws_region" "virginia" {
  provider = aws.us_east_1
}

output "regions" {
  description = "Regions"
  value = [
    data.aws_region.current.name,
    data.aws_region.replica.name,
    data.aws_region.virginia.name,
  ]
}

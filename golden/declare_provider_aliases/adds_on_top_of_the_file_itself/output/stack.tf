# stack.tf - topics in two regions

provider "aws" {
  alias  = "eu_west_1"
  region = "eu-west-1"
}

provider "aws" {
  alias  = "eu_west_2"
  region = "eu-west-2"
}

resource "aws_sns_topic" "alerts" {
  provider = aws.eu_west_1
  name     = "alerts"
}

resource "aws_sns_topic" "copies" {
  provider = aws.eu_west_2
  name     = "alerts"
}

provider "aws" {
  alias   = "east"
  region  = "us-east-1"
  profile = "shop"
}

provider "aws" {
  alias   = "west"
  region  = "us-west-2"
  profile = "audit"
}

resource "aws_sns_topic" "alerts" {
  provider = aws.eu_west_1
  name     = "alerts"
}

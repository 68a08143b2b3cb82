provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = { Project = "shop" }
  }
}

resource "aws_sns_topic" "alerts" {
  provider = aws.eu_west_2
  name     = "alerts"
}

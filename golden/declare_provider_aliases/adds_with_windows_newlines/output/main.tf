provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = { Project = "shop" }
  }
}

provider "aws" {
  alias  = "eu_west_2"
  region = "eu-west-2"

  default_tags {
    tags = { Project = "shop" }
  }
}

resource "aws_sns_topic" "alerts" {
  provider = aws.eu_west_2
  name     = "alerts"
}
